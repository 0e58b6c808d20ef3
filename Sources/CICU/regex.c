#include "CICU.h"
#include "utf16.h"
#include <stdlib.h>
#include <unicode/uregex.h>
#include <unicode/utext.h>

struct cicu_regex {
  URegularExpression *expression;
  UText text;
};

// ICU counts match steps in units of about a millisecond.
static const int32_t time_limit = 1000;

cicu_regex *cicu_regex_open(
    const char *pattern, int32_t length, int32_t ignores_case, int32_t *error_offset, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UParseError place = {.line = 0, .offset = -1};
  UText text = UTEXT_INITIALIZER;
  utext_openUTF8(&text, pattern, length, &code);
  URegularExpression *expression =
      uregex_openUText(&text, ignores_case ? UREGEX_CASE_INSENSITIVE : 0, &place, &code);
  utext_close(&text);
  *error_offset = place.offset;
  if (U_SUCCESS(code)) uregex_setTimeLimit(expression, time_limit, &code);
  *status = code;
  if (U_FAILURE(code)) return NULL;
  cicu_regex *result = calloc(1, sizeof *result);
  if (!result) {
    uregex_close(expression);
    *status = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  result->expression = expression;
  UText empty = UTEXT_INITIALIZER;
  result->text = empty;
  return result;
}

void cicu_regex_close(cicu_regex *regex) {
  uregex_close(regex->expression);
  utext_close(&regex->text);
  free(regex);
}

int32_t cicu_regex_find(cicu_regex *regex, const uint8_t *text, int32_t length, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  utext_openUTF8(&regex->text, (const char *)text, length, &code);
  uregex_setUText(regex->expression, &regex->text, &code);
  UBool found = uregex_find(regex->expression, -1, &code);
  *status = code;
  return U_SUCCESS(code) && found;
}
