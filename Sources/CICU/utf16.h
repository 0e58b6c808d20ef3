// UTF-8 to UTF-16 and back, for the services of ICU that know only UTF-16.
#ifndef ENREGARD_CICU_UTF16_H
#define ENREGARD_CICU_UTF16_H

#include <unicode/utypes.h>

/// A copy of `text` in UTF-16 with room for `spare` more units, to be freed. Ill-formed bytes become U+FFFD.
UChar *cicu_utf16(const char *text, int32_t length, int32_t spare, int32_t *out_length, UErrorCode *status);
/// A copy of `text` in UTF-8, to be freed. Lone surrogates become U+FFFD.
char *cicu_utf8(const UChar *text, int32_t length, int32_t *out_length, UErrorCode *status);

#endif
