// An ICU data package with nothing in it, linked in place of the 34 MB that Foundation's own ICU carries where the Swift
// runtime is linked statically. Where it is a shared library, this is not found by anyone, and is of no effect.
//
// Enregard asks the system's ICU (the target ICU) for all that depends on a language, and of Foundation nothing that
// needs such data, which are locales, calendars, formats, collation, hosts in other letters than ASCII;
// Tests/ScriptTests/test_foundation.py keeps it so. The layout is that of ICU's
// source/stubdata/stubdata.cpp: a header as in udata.h, then a table of contents of no entries. The name is that of the
// ICU in Swift 6.3; with a toolchain that has another, the program is only larger.
#include "CFoundationData.h"

#include <stdint.h>

extern const struct data {
  uint16_t header_size;
  uint8_t magic1, magic2;
  uint16_t info_size, reserved;
  uint8_t is_big_endian, charset_family, character_size, reserved2;
  uint8_t data_format[4], format_version[4], data_version[4];
  uint32_t count, reserved3;
} icudt76_dat __attribute__((visibility("hidden")));

const struct data icudt76_dat __attribute__((aligned(16))) = {
    .header_size = 24,
    .magic1 = 0xda,
    .magic2 = 0x27,
    .info_size = 20,
    .is_big_endian = __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__,
    .character_size = 2,
    .data_format = {'C', 'm', 'n', 'D'},
    .format_version = {1},
};
