"""Writes the archives that the program reads (Sources/Lexicons/LexiconArchive.swift says how they are laid out)."""

import struct
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from . import Row, word_form

MAGIC = b"ENRLEX1\n"
# Of a word, in bytes; longer ones would not fit, and no text has them.
LONGEST = 60
MOST_SUPPORT = 8


def varint(number: int, to: bytearray) -> None:
    while number > 0x7F:
        to.append(number & 0x7F | 0x80)
        number >>= 7
    to.append(number)


def vocabulary(words: list[bytes]) -> bytes:
    """Words in order, each behind what it shares with the one before."""
    packed, last = bytearray(), b""
    for word in words:
        shared = 0
        while shared < min(len(word), len(last)) and word[shared] == last[shared]:
            shared += 1
        packed += bytes([shared, len(word) - shared]) + word[shared:]
        last = word
    return bytes(packed)


def packed_list(pairs: dict[int, dict[int, int]]) -> bytes:
    """The targets of each source word and their support, by numbers in the vocabularies."""
    packed, last = bytearray(), 0
    for source in sorted(pairs):
        varint(source - last, packed)
        varint(len(pairs[source]), packed)
        last, previous = source, 0
        for target in sorted(pairs[source]):
            varint((target - previous) << 3 | pairs[source][target] - 1, packed)
            previous = target
    return bytes(packed)


def write(path: Path, provenance: list[str], lists: dict[tuple[str, str], list[Row]]) -> int:
    """Writes the archive and returns its size."""
    words: dict[str, set[bytes]] = defaultdict(set)
    entries: dict[tuple[str, str], list[tuple[bytes, bytes, int]]] = {}
    for (source, target), rows in lists.items():
        kept = entries[source, target] = []
        for one, other, support in rows:
            pair = (word_form(one).encode(), word_form(other).encode())
            if all(pair) and max(map(len, pair)) <= LONGEST:
                kept.append((*pair, max(1, min(MOST_SUPPORT, round(support)))))
                words[source].add(pair[0])
                words[target].add(pair[1])
    languages = sorted(words)
    numbers: dict[str, dict[bytes, int]] = {}
    vocabularies = []
    for language in languages:
        order = sorted(words[language])
        numbers[language] = {word: number for number, word in enumerate(order)}
        vocabularies.append(vocabulary(order))
    packed, counts = [], []
    for (source, target), kept in sorted(entries.items()):
        table: dict[int, dict[int, int]] = defaultdict(dict)
        for first, second, rounded in kept:
            row = table[numbers[source][first]]
            number = numbers[target][second]
            row[number] = max(rounded, row.get(number, 0))
        packed.append(packed_list(table))
        counts.append(sum(map(len, table.values())))
    text = "".join(line + "\n" for line in provenance).encode()
    place = 20 + 20 * len(languages) + 16 * len(packed) + len(text)
    head = bytearray(MAGIC + struct.pack("<III", len(languages), len(packed), len(text)))
    for language, bytes_ in zip(languages, vocabularies):
        head += struct.pack("<8sIII", language.encode(), len(words[language]), place, len(bytes_))
        place += len(bytes_)
    for (source, target), count, bytes_ in zip(sorted(entries), counts, packed):
        head += struct.pack("<HHIII", languages.index(source), languages.index(target), count, place, len(bytes_))
        place += len(bytes_)
    path.write_bytes(bytes(head) + text + b"".join(vocabularies) + b"".join(packed))
    return place


def read(path: Path, source: str, target: str) -> list[Row]:
    """The pairs of two languages, in the order of their words; none where the archive has no such list."""
    return read_all(path, only=(source, target)).get((source, target), [])


def read_all(path: Path, only: tuple[str, str] | None = None) -> dict[tuple[str, str], list[Row]]:
    """All lists of the archive, or one."""
    data = path.read_bytes()
    assert data.startswith(MAGIC), path
    languages, pairs, _ = struct.unpack_from("<III", data, 8)
    vocabularies = {}
    for number in range(languages):
        tag, _, start, length = struct.unpack_from("<8sIII", data, 20 + 20 * number)
        name = tag.rstrip(b"\0").decode()
        vocabularies[name] = words(data[start : start + length]) if only is None or name in only else []
    names = list(vocabularies)
    lists = {}
    for number in range(pairs):
        one, other, _, start, length = struct.unpack_from("<HHIII", data, 20 + 20 * languages + 16 * number)
        pair = (names[one], names[other])
        if only is None or pair == only:
            lists[pair] = unpacked(data[start : start + length], vocabularies[pair[0]], vocabularies[pair[1]])
    return lists


def words(packed: bytes) -> list[str]:
    found, last, place = [], b"", 0
    while place < len(packed):
        shared, rest = packed[place], packed[place + 1]
        last = last[:shared] + packed[place + 2 : place + 2 + rest]
        found.append(last.decode())
        place += 2 + rest
    return found


def unpacked(packed: bytes, ones: list[str], others: list[str]) -> list[Row]:
    numbers = varints(packed)
    rows, source = [], 0
    for step in numbers:
        source += step
        target = 0
        for _ in range(next(numbers)):
            number = next(numbers)
            target += number >> 3
            rows.append((ones[source], others[target], float((number & 7) + 1)))
    return rows


def varints(packed: bytes) -> Iterator[int]:
    value = shift = 0
    for byte in packed:
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            yield value
            value = shift = 0
