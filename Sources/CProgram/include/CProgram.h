// Another program run with bounds on its time, memory and output, its input handed over in memory.
#ifndef ENREGARD_CPROGRAM_H
#define ENREGARD_CPROGRAM_H

#include <stddef.h>
#include <stdint.h>

typedef struct {
  int64_t seconds;        // of the clock
  int64_t processor;      // seconds of all processors together
  int64_t memory;         // bytes of address space
  int64_t output;         // bytes of standard output; more ends the program
} cprogram_limits;

enum {
  CPROGRAM_DONE = 0,       // it ended by itself; `status` is its exit status, 128 and more for a signal
  CPROGRAM_MISSING = 1,    // there is no such program
  CPROGRAM_TOO_SLOW = 2,
  CPROGRAM_TOO_MUCH = 3,   // of output
  CPROGRAM_FAILED = 4      // the system did not let it run; `status` is the errno
};

/// Runs `arguments` (NULL behind the last; the first is looked for as a shell does) with `count` bytes of `input` on
/// standard input. Its output is to be freed with `cprogram_free`; `errors` receives the start of what it says on
/// standard error, NUL terminated. When this returns, no process of its group is left.
int32_t cprogram_run(
    const char *const *arguments, const uint8_t *input, size_t count, cprogram_limits limits, uint8_t **output,
    size_t *output_count, char *errors, size_t errors_capacity, int32_t *status);

void cprogram_free(void *memory);

/// Whether the program is found where a shell looks for it.
int32_t cprogram_exists(const char *name);

#endif
