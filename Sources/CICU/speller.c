#include "CICU.h"
#include "utf16.h"
#include <stdlib.h>
#include <string.h>
#include <unicode/unum.h>

struct cicu_speller {
  UNumberFormat *format;
  char *default_rule_set;
};

static int32_t copy_out(const UChar *wide, int32_t length, char *out, int32_t capacity, UErrorCode *code) {
  int32_t count = 0;
  char *text = cicu_utf8(wide, length, &count, code);
  if (text && count < capacity) memcpy(out, text, (size_t)count);
  free(text);
  return count;
}

cicu_speller *cicu_speller_open(const char *locale, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UNumberFormat *format = unum_open(UNUM_SPELLOUT, NULL, 0, locale, NULL, &code);
  *status = code;
  if (U_FAILURE(code)) return NULL;
  cicu_speller *result = calloc(1, sizeof *result);
  if (!result) {
    unum_close(format);
    *status = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  result->format = format;
  UChar name[128];
  int32_t length = unum_getTextAttribute(format, UNUM_DEFAULT_RULESET, name, 128, &code);
  int32_t count = 0;
  if (U_SUCCESS(code) && length < 128) result->default_rule_set = cicu_utf8(name, length, &count, &code);
  return result;
}

void cicu_speller_close(cicu_speller *speller) {
  unum_close(speller->format);
  free(speller->default_rule_set);
  free(speller);
}

int32_t cicu_speller_rule_sets(cicu_speller *speller, char *out, int32_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UChar names[2048];
  int32_t length = unum_getTextAttribute(speller->format, UNUM_PUBLIC_RULESETS, names, 2048, &code);
  int32_t count = U_SUCCESS(code) ? copy_out(names, length, out, capacity, &code) : 0;
  *status = code;
  return count;
}

int32_t cicu_speller_spell(
    cicu_speller *speller, int64_t number, const char *rule_set, char *out, int32_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  const char *wanted = rule_set ? rule_set : speller->default_rule_set;
  if (wanted) {
    int32_t length = 0;
    UChar *wide = cicu_utf16(wanted, (int32_t)strlen(wanted), 0, &length, &code);
    if (wide) unum_setTextAttribute(speller->format, UNUM_DEFAULT_RULESET, wide, length, &code);
    free(wide);
  }
  UChar words[1024];
  int32_t length = U_SUCCESS(code) ? unum_formatInt64(speller->format, number, words, 1024, NULL, &code) : 0;
  int32_t count = U_SUCCESS(code) ? copy_out(words, length, out, capacity, &code) : 0;
  *status = code;
  return count;
}
