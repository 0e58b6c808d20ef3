#define _GNU_SOURCE
#include "CGettextPO.h"
#include "CMemoryFile.h"

#include <dlfcn.h>
#include <gettext-po.h>
#include <setjmp.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

// The functions of the library, by the types that its header gives them.
static struct {
  void *handle;
  __typeof__(&po_file_read_v3) file_read;
  __typeof__(&po_file_free) file_free;
  __typeof__(&po_message_iterator) iterator;
  __typeof__(&po_message_iterator_free) iterator_free;
  __typeof__(&po_next_message) next;
  __typeof__(&po_message_msgctxt) context;
  __typeof__(&po_message_msgid) id;
  __typeof__(&po_message_msgid_plural) id_plural;
  __typeof__(&po_message_msgstr) str;
  __typeof__(&po_message_msgstr_plural) str_plural;
  __typeof__(&po_message_comments) comments;
  __typeof__(&po_message_is_fuzzy) is_fuzzy;
  __typeof__(&po_message_is_obsolete) is_obsolete;
} po;

static int load(void *library, const char *name, void *function) {
  void *found = dlsym(library, name);
  memcpy(function, &found, sizeof found);
  return found != NULL;
}

int32_t cpo_is_available(void) {
  if (po.handle) return 1;
  void *library = dlopen("libgettextpo.so.0", RTLD_NOW | RTLD_LOCAL);
  if (!library) return 0;
  if (load(library, "po_file_read_v3", &po.file_read) && load(library, "po_file_free", &po.file_free) &&
      load(library, "po_message_iterator", &po.iterator) &&
      load(library, "po_message_iterator_free", &po.iterator_free) && load(library, "po_next_message", &po.next) &&
      load(library, "po_message_msgctxt", &po.context) && load(library, "po_message_msgid", &po.id) &&
      load(library, "po_message_msgid_plural", &po.id_plural) && load(library, "po_message_msgstr", &po.str) &&
      load(library, "po_message_msgstr_plural", &po.str_plural) &&
      load(library, "po_message_comments", &po.comments) && load(library, "po_message_is_fuzzy", &po.is_fuzzy) &&
      load(library, "po_message_is_obsolete", &po.is_obsolete))
    po.handle = library;
  return po.handle != NULL;
}

// The first error, and where to go on a fatal one: the library's handlers have no context of their own.
static _Thread_local struct {
  jmp_buf fatal;
  char *error;
  size_t capacity;
  int32_t *line;
  int failed;
} reading;

static void note(int severity, size_t line, const char *text) {
  if (severity == PO_SEVERITY_WARNING) return;
  if (!reading.failed) {
    reading.failed = 1;
    strncpy(reading.error, text ? text : "", reading.capacity - 1);
    reading.error[reading.capacity - 1] = 0;
    *reading.line = line != (size_t)-1 && line < INT32_MAX ? (int32_t)line : 0;
  }
  if (severity == PO_SEVERITY_FATAL_ERROR) longjmp(reading.fatal, 1);
}

static void one(
    int severity, po_message_t message, const char *file, size_t line, size_t column, int multiline,
    const char *text) {
  (void)message, (void)column, (void)multiline;
  note(severity, file ? line : (size_t)-1, text);
}

static void two(
    int severity, po_message_t message, const char *file, size_t line, size_t column, int multiline, const char *text,
    po_message_t message2, const char *file2, size_t line2, size_t column2, int multiline2, const char *text2) {
  (void)message, (void)column, (void)multiline;
  (void)message2, (void)file2, (void)line2, (void)column2, (void)multiline2, (void)text2;
  note(severity, file ? line : (size_t)-1, text);
}

static void give(po_message_t message, cpo_consumer consumer, void *context) {
  enum { most = 8 };
  const char *targets[most];
  cpo_message given = {
      .context = po.context(message),
      .source = po.id(message),
      .plural = po.id_plural(message),
      .targets = targets,
      .comment = po.comments(message),
      .is_fuzzy = po.is_fuzzy(message),
      .is_obsolete = po.is_obsolete(message),
  };
  if (given.plural) {
    while (given.target_count < most && (targets[given.target_count] = po.str_plural(message, given.target_count)))
      given.target_count++;
  } else {
    targets[given.target_count++] = po.str(message);
  }
  consumer(context, &given);
}

int32_t cpo_read(
    const uint8_t *bytes, size_t count, cpo_consumer consumer, void *context, char *error, size_t capacity,
    int32_t *line) {
  if (!cpo_is_available()) return CPO_NO_LIBRARY;
  reading.error = error;
  reading.capacity = capacity;
  reading.line = line;
  reading.failed = 0;
  error[0] = 0;
  *line = 0;
  static _Thread_local int32_t descriptor;
  // The library reads files by name only: one that lives in memory has a name, too.
  if ((descriptor = cmemory_file(bytes, count)) < 0) return CPO_NO_MEMORY;
  char path[40];
  snprintf(path, sizeof path, "/proc/self/fd/%d", descriptor);
  static const struct po_xerror_handler handler = {one, two};
  // On a fatal error the library's memory is lost; nothing else can be done with it.
  if (setjmp(reading.fatal)) {
    close(descriptor);
    return CPO_BAD_FILE;
  }
  po_file_t file = po.file_read(path, &handler);
  if (file) {
    if (!reading.failed) {
      po_message_iterator_t iterator = po.iterator(file, NULL);
      for (po_message_t message; (message = po.next(iterator));) give(message, consumer, context);
      po.iterator_free(iterator);
    }
    po.file_free(file);
  } else {
    reading.failed = 1;
  }
  close(descriptor);
  return reading.failed ? CPO_BAD_FILE : CPO_DONE;
}
