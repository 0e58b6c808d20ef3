#include "CICU.h"
#include "utf16.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/udat.h>

static UDateFormatSymbolType symbol_type(int32_t what, int32_t wide, int32_t standalone) {
  if (what == 'm') {
    if (standalone) return wide ? UDAT_STANDALONE_MONTHS : UDAT_STANDALONE_SHORT_MONTHS;
    return wide ? UDAT_MONTHS : UDAT_SHORT_MONTHS;
  }
  if (standalone) return wide ? UDAT_STANDALONE_WEEKDAYS : UDAT_STANDALONE_SHORT_WEEKDAYS;
  return wide ? UDAT_WEEKDAYS : UDAT_SHORT_WEEKDAYS;
}

int32_t cicu_calendar_name(
    const char *locale, int32_t what, int32_t wide, int32_t standalone, int32_t index, char *out, int32_t capacity,
    int32_t *status) {
  char gregorian[160];
  // Persian and Thai have other calendars by default; documents' dates are matched by the Gregorian one.
  snprintf(gregorian, sizeof gregorian, "%s%scalendar=gregorian", locale, strchr(locale, '@') ? ";" : "@");
  UErrorCode code = U_ZERO_ERROR;
  UDateFormat *format = udat_open(UDAT_DEFAULT, UDAT_DEFAULT, gregorian, NULL, 0, NULL, 0, &code);
  UChar name[128];
  // ICU's weekdays count from 1.
  int32_t position = what == 'm' ? index : index + 1;
  int32_t length =
      U_SUCCESS(code)
          ? udat_getSymbols(format, symbol_type(what, wide, standalone), position, name, 128, &code) : 0;
  if (format) udat_close(format);
  int32_t count = 0;
  char *text = U_SUCCESS(code) ? cicu_utf8(name, length, &count, &code) : NULL;
  if (text && count < capacity) memcpy(out, text, (size_t)count);
  free(text);
  *status = code;
  return U_SUCCESS(code) ? count : 0;
}
