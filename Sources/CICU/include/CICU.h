// The only door to ICU: opaque handles and plain integers (a Swift module can't import ICU's headers
// and Foundation both, because the toolchain's own ICU defines the same C types).
//
// Everywhere: text is UTF-8 unless it says otherwise; lengths and offsets are bytes; `status` receives ICU's
// UErrorCode (above 0 is a failure); a function that fills `out` returns the length it needs, without the
// terminating NUL, and writes nothing useful when that is not below `capacity`. A handle serves one thread at a time.
#ifndef ENREGARD_CICU_H
#define ENREGARD_CICU_H

#include <stddef.h>
#include <stdint.h>

/// The version of ICU that is linked, such as "72.1", into `out` (at least 20 bytes).
void cicu_version(char *out);

/// ICU's name of a status, such as "U_FILE_ACCESS_ERROR". A static string.
const char *cicu_status_name(int32_t status);

/// Frees what a function below says is to be freed.
void cicu_free(void *memory);

// Break iterators (break.c)

typedef struct cicu_break cicu_break;

/// `kind` is 's' (sentences), 'w' (words) or 'g' (graphemes). NULL on failure.
cicu_break *cicu_break_open(int32_t kind, const char *locale, int32_t *status);
void cicu_break_close(cicu_break *iterator);

/// Points the iterator at text that must stay in place until the last `cicu_break_next`.
void cicu_break_start(cicu_break *iterator, const uint8_t *text, int32_t length, int32_t *status);

/// Up to `capacity` boundaries, going on from the last call; less than `capacity` means the end is reached.
/// The first boundary is 0. `rules`, if not NULL, receives the rule status of the stretch before each.
int32_t cicu_break_next(cicu_break *iterator, int32_t *boundaries, int32_t *rules, int32_t capacity);

// Transliteration (transliterator.c)

typedef struct cicu_transliterator cicu_transliterator;

cicu_transliterator *cicu_transliterator_open(const char *id, int32_t *status);
void cicu_transliterator_close(cicu_transliterator *transliterator);

/// The transliterated text, `*out_length` bytes, to be freed; NULL on failure.
char *cicu_transliterate(
    cicu_transliterator *transliterator, const char *text, int32_t length, int32_t *out_length, int32_t *status);

// Normalization (normalizer.c)

/// `form` is 'c' for NFC and 'f' for NFKC_Casefold. To be freed; NULL on failure.
char *cicu_normalize(int32_t form, const char *text, int32_t length, int32_t *out_length, int32_t *status);

// Languages (language.c)

/// The canonical BCP 47 tag of `tag`; 0 when it is not one.
int32_t cicu_language_canonical(const char *tag, char *out, int32_t capacity);
/// The name of a language in another; 0 when there is none.
int32_t cicu_language_name(const char *tag, const char *in, char *out, int32_t capacity);
/// Whether the language is written from right to left, by its script.
int cicu_language_is_right_to_left(const char *tag);
/// The name of a region ("FR") in a language; 0 when there is none.
int32_t cicu_region_name(const char *region, const char *in, char *out, int32_t capacity);
/// ISO 3166's two-letter codes of regions, NULL behind the last. A static array.
const char *const *cicu_regions(void);
/// ISO 639's codes of languages, NULL behind the last. A static array.
const char *const *cicu_languages(void);

// Calendar words (symbols.c)

/// The `index`-th (from 0) month or weekday (from Sunday) name of the Gregorian calendar.
/// `what` is 'm' or 'd'; `wide` chooses full names; `standalone` the form that stands without a day.
int32_t cicu_calendar_name(
    const char *locale, int32_t what, int32_t wide, int32_t standalone, int32_t index, char *out, int32_t capacity,
    int32_t *status);

// Numbers in words (speller.c)

typedef struct cicu_speller cicu_speller;

cicu_speller *cicu_speller_open(const char *locale, int32_t *status);
void cicu_speller_close(cicu_speller *speller);
/// The public rule sets, parted by ';'.
int32_t cicu_speller_rule_sets(cicu_speller *speller, char *out, int32_t capacity, int32_t *status);
/// `rule_set` may be NULL: the locale's default.
int32_t cicu_speller_spell(
    cicu_speller *speller, int64_t number, const char *rule_set, char *out, int32_t capacity, int32_t *status);

// Character sets (charset.c)

/// Up to `capacity` guesses, best first. `names` and `languages` receive static strings.
int32_t cicu_charset_detect(
    const uint8_t *bytes, int32_t length, const char **names, int32_t *confidences, char (*languages)[16],
    int32_t capacity, int32_t *status);

/// The preferred (MIME, else IANA, else ICU's own) name of a charset; 0 when ICU doesn't know it.
int32_t cicu_charset_canonical(const char *name, char *out, int32_t capacity);

/// `bytes` as UTF-8, `*out_length` bytes, to be freed. Stops at the first bytes that don't stand for a character:
/// then NULL, `*bad_offset` is their offset, `bad_bytes` (8 bytes) and `*bad_count` are what they are.
uint8_t *cicu_charset_decode(
    const char *name, const uint8_t *bytes, size_t length, size_t *out_length, int64_t *bad_offset,
    uint8_t *bad_bytes, int32_t *bad_count, int32_t *status);

/// UTF-8 in another charset: the length of what `out` received; -1 when a character has no place there or in `out`.
int32_t cicu_charset_encode(const char *name, const uint8_t *utf8, int32_t length, char *out, int32_t capacity);

// Regular expressions (regex.c), over UTF-16; offsets are code units

typedef struct cicu_regex cicu_regex;

/// NULL on failure.
cicu_regex *cicu_regex_open(const uint16_t *pattern, int32_t length, int32_t ignores_case, int32_t *status);
void cicu_regex_close(cicu_regex *regex);
/// Takes one of `*budget`, which must stay in place, for each 10,000 steps inside of one match, and gives the match up, as
/// no match, where nothing is left.
void cicu_regex_limit(cicu_regex *regex, int64_t *budget);
/// The text must stay in place until the next call of this.
void cicu_regex_set_text(cicu_regex *regex, const uint16_t *text, int32_t length, int32_t *status);
/// The first match at or after `from`.
int32_t cicu_regex_find(cicu_regex *regex, int32_t from, int32_t *start, int32_t *end, int32_t *status);
/// Whether there is a match that lies between `from` and `to`, which count as the text's ends for anchors; what looks
/// around sees the whole text.
int32_t cicu_regex_find_in(cicu_regex *regex, int32_t from, int32_t to, int32_t *status);
/// Whether a match starts at `index`; the text's end is `to`.
int32_t cicu_regex_starts_at(cicu_regex *regex, int32_t index, int32_t to, int32_t *status);
/// Whether the whole text is a match.
int32_t cicu_regex_matches(cicu_regex *regex, int32_t *status);

#endif
