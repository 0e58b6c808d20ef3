#include "CICU.h"
#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

struct cicu_break {
  UBreakIterator *iterator;
  UText text;
  int32_t started;
};

cicu_break *cicu_break_open(int32_t kind, const char *locale, int32_t *status) {
  UBreakIteratorType type = kind == 's' ? UBRK_SENTENCE : kind == 'w' ? UBRK_WORD : UBRK_CHARACTER;
  UErrorCode code = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(type, locale, NULL, 0, &code);
  *status = code;
  if (U_FAILURE(code)) return NULL;
  cicu_break *result = calloc(1, sizeof *result);
  if (!result) {
    ubrk_close(iterator);
    *status = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  result->iterator = iterator;
  UText empty = UTEXT_INITIALIZER;
  result->text = empty;
  return result;
}

void cicu_break_close(cicu_break *iterator) {
  ubrk_close(iterator->iterator);
  utext_close(&iterator->text);
  free(iterator);
}

void cicu_break_start(cicu_break *iterator, const uint8_t *text, int32_t length, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  // The same UText is opened again and again: ICU then reuses its memory.
  utext_openUTF8(&iterator->text, (const char *)text, length, &code);
  ubrk_setUText(iterator->iterator, &iterator->text, &code);
  iterator->started = 0;
  *status = code;
}

int32_t cicu_break_next(cicu_break *iterator, int32_t *boundaries, int32_t *rules, int32_t capacity) {
  int32_t count = 0;
  while (count < capacity) {
    int32_t boundary = iterator->started ? ubrk_next(iterator->iterator) : ubrk_first(iterator->iterator);
    iterator->started = 1;
    if (boundary == UBRK_DONE) break;
    boundaries[count] = boundary;
    if (rules) rules[count] = boundary == 0 ? 0 : ubrk_getRuleStatus(iterator->iterator);
    count++;
  }
  return count;
}
