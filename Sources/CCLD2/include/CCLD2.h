// The Compact Language Detector 2 behind a C function.
#ifndef ENREGARD_CCLD2_H
#define ENREGARD_CCLD2_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The language that most of `text` (UTF-8, plain) is in: its code into `code` (at least 16 bytes; "un" when
/// unknown) and the share of letters it accounts for, 0 to 100, into `percent`. Returns whether CLD2 is sure.
int32_t ccld2_detect(const uint8_t *text, int32_t length, char *code, int32_t *percent);

#ifdef __cplusplus
}
#endif

#endif
