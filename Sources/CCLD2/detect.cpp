#include "CCLD2.h"

// compact_lang_det.h uses FILE and the encodings without including them.
#include <cstdio>
#include <cstring>

#include <cld2/public/encodings.h>
#include <cld2/public/compact_lang_det.h>

extern "C" int32_t ccld2_detect(const uint8_t *text, int32_t length, char *code, int32_t *percent) {
  CLD2::Language languages[3];
  int percents[3];
  int text_bytes = 0;
  bool reliable = false;
  CLD2::Language language = CLD2::DetectLanguageSummary(
      reinterpret_cast<const char *>(text), length, true, languages, percents, &text_bytes, &reliable);
  std::strncpy(code, CLD2::LanguageCode(language), 15);
  code[15] = 0;
  *percent = 0;
  for (int i = 0; i < 3; i++) {
    if (languages[i] == language) *percent = percents[i];
  }
  return reliable ? 1 : 0;
}
