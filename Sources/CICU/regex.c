#include "CICU.h"

#include <stdlib.h>
#include <unicode/uregex.h>

struct cicu_regex {
  URegularExpression *expression;
};

cicu_regex *cicu_regex_open(const uint16_t *pattern, int32_t length, int32_t ignores_case, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UParseError place;
  URegularExpression *expression =
      uregex_open((const UChar *)pattern, length, ignores_case ? UREGEX_CASE_INSENSITIVE : 0, &place, &error);
  *status = error;
  if (U_FAILURE(error)) return NULL;
  // In steps of the engine's own; enough for any sane pattern, an end to any other.
  uregex_setTimeLimit(expression, 5000, &error);
  uregex_setStackLimit(expression, 8000000, &error);
  uregex_useTransparentBounds(expression, 1, &error);
  cicu_regex *regex = malloc(sizeof *regex);
  if (regex) regex->expression = expression;
  else uregex_close(expression);
  return regex;
}

static UBool U_CALLCONV spend(const void *context, int32_t steps) {
  (void)steps;
  int64_t *budget = (int64_t *)context;
  return *budget > 0 && --*budget > 0;
}

void cicu_regex_limit(cicu_regex *regex, int64_t *budget) {
  UErrorCode error = U_ZERO_ERROR;
  uregex_setMatchCallback(regex->expression, spend, budget, &error);
}

void cicu_regex_close(cicu_regex *regex) {
  uregex_close(regex->expression);
  free(regex);
}

void cicu_regex_set_text(cicu_regex *regex, const uint16_t *text, int32_t length, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  uregex_setText(regex->expression, (const UChar *)text, length, &error);
  *status = error;
}

int32_t cicu_regex_find(cicu_regex *regex, int32_t from, int32_t *start, int32_t *end, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t found = uregex_find(regex->expression, from, &error);
  if (found && U_SUCCESS(error)) {
    *start = uregex_start(regex->expression, 0, &error);
    *end = uregex_end(regex->expression, 0, &error);
  }
  *status = error;
  return U_SUCCESS(error) && found;
}

int32_t cicu_regex_find_in(cicu_regex *regex, int32_t from, int32_t to, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  uregex_setRegion(regex->expression, from, to, &error);
  int32_t found = uregex_findNext(regex->expression, &error);
  *status = error;
  return U_SUCCESS(error) && found;
}

int32_t cicu_regex_starts_at(cicu_regex *regex, int32_t index, int32_t to, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  uregex_setRegion(regex->expression, index, to, &error);
  int32_t found = uregex_lookingAt(regex->expression, -1, &error);
  *status = error;
  return U_SUCCESS(error) && found;
}

int32_t cicu_regex_matches(cicu_regex *regex, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t found = uregex_matches(regex->expression, 0, &error);
  *status = error;
  return U_SUCCESS(error) && found;
}
