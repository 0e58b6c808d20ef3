// GNU gettext's reader of PO files, opened when it is first needed and not before.
//
// libgettextpo is under the GNU GPL: it is used where it is installed, and nothing of it is part of the program.
#ifndef ENREGARD_CGETTEXTPO_H
#define ENREGARD_CGETTEXTPO_H

#include <stddef.h>
#include <stdint.h>

/// A message of a PO file. Texts are as the file has them, in its charset; valid during the call that gets them.
typedef struct {
  const char *context;           // msgctxt; NULL where there is none
  const char *source;            // msgid; "" for the header
  const char *plural;            // msgid_plural; NULL where there is none
  const char *const *targets;    // msgstr, or msgstr[0] and on
  int32_t target_count;
  const char *comment;           // the translator's; NULL or "" where there is none
  int32_t is_fuzzy;
  int32_t is_obsolete;
} cpo_message;

typedef void (*cpo_consumer)(void *context, const cpo_message *message);

enum { CPO_DONE = 0, CPO_NO_LIBRARY = 1, CPO_BAD_FILE = 2, CPO_NO_MEMORY = 3 };

/// Whether the library is installed.
int32_t cpo_is_available(void);

/// Gives every message of a file, `count` bytes, to `consumer`, in order. On CPO_BAD_FILE, `error` holds what is wrong, NUL
/// terminated, and `*line` where, from 1, or 0. For one thread at a time.
int32_t cpo_read(
    const uint8_t *bytes, size_t count, cpo_consumer consumer, void *context, char *error, size_t capacity,
    int32_t *line);

#endif
