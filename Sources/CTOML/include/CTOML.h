// toml++, a reader of TOML 1.0, as a stream of values.
#ifndef ENREGARD_CTOML_H
#define ENREGARD_CTOML_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
  CTOML_STRING = 0,   // `text`
  CTOML_INTEGER = 1,  // `integer`
  CTOML_NUMBER = 2,   // `number`
  CTOML_BOOLEAN = 3,  // `integer`, 0 or 1
  CTOML_DATE = 4,     // a date, a time or both; not given further
  CTOML_ARRAY = 5,    // its elements follow, then CTOML_END
  CTOML_TABLE = 6,    // its values follow, then CTOML_END
  CTOML_END = 7
};

enum {
  /// Names with dots between them that a key may have. toml++ makes a table in a table of each, and frees them one inside
  /// the other: of a key of tens of thousands the stack overflows.
  CTOML_MOST_PARTS = 16
};

/// The line, from 1, of a key of more than CTOML_MOST_PARTS names; 0 where there is none.
int32_t ctoml_line_of_long_key(const char *text, size_t length);

/// A value of a TOML file. Texts are UTF-8, may hold any byte, and are valid during the call that gets them.
typedef struct {
  int32_t kind;
  int32_t line;          // where it starts, from 1
  const char *key;       // NULL in an array, at the root and at an end
  size_t key_length;     // in bytes
  const char *text;
  size_t length;         // in bytes
  int64_t integer;
  double number;
} ctoml_value;

typedef void (*ctoml_consumer)(void *context, const ctoml_value *value);

/// Gives the root, a table, and all that is in it to `consumer`, in depth-first order. Returns 1; or 0 where `text` is no
/// TOML, before anything is given: then `error` holds what is wrong, NUL terminated, and `*line` where, from 1, or 0.
/// Ask `ctoml_line_of_long_key` first.
int32_t ctoml_read(
    const char *text, size_t length, ctoml_consumer consumer, void *context, char *error, size_t capacity,
    int32_t *line);

#ifdef __cplusplus
}
#endif

#endif
