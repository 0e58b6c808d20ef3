// libFuzzer as a library: the part of its interface that a program with a `main` of its own calls.
#ifndef ENREGARD_CFUZZER_H
#define ENREGARD_CFUZZER_H

#include <stddef.h>
#include <stdint.h>

/// Runs `target` on inputs until the options in `argv` say that it is enough. The target gives 0.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*target)(const uint8_t *data, size_t size));

#endif
