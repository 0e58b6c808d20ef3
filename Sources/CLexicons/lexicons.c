#include "CLexicons.h"

#ifdef ENREGARD_LEXICONS_APART

// As packages have them: files in share/enregard, beside the folder of the program, mapped where they are asked for.
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static struct {
  const char *name;
  const unsigned char *bytes;
  size_t size;
} archives[] = {
    {"cc-by-sa-3.0", 0, 0},
    {"cc-by-sa-4.0", 0, 0},
    {"unicode-dfs-2016", 0, 0},
    {"mpl-2.0", 0, 0},
};

// A file that is not there leaves its archive empty, which is no archive.
static void map(size_t index) {
  char program[PATH_MAX], path[PATH_MAX + 64];
  ssize_t length = readlink("/proc/self/exe", program, sizeof program - 1);
  if (archives[index].bytes || length < 0) return;
  program[length] = 0;
  char *slash = strrchr(program, '/');
  if (!slash) return;
  *slash = 0;
  snprintf(path, sizeof path, "%s/../share/enregard/%s.lexicons", program, archives[index].name);
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return;
  struct stat status;
  if (!fstat(file, &status) && status.st_size > 0) {
    void *bytes = mmap(0, status.st_size, PROT_READ, MAP_PRIVATE, file, 0);
    if (bytes != MAP_FAILED) {
      archives[index].bytes = bytes;
      archives[index].size = status.st_size;
    }
  }
  close(file);
}

#else

// #embed is C23; clang takes it in every mode and only warns, which this line switches off.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char cc_by_sa_3[] = {
#embed "data/cc-by-sa-3.0.lexicons"
};
static const unsigned char cc_by_sa_4[] = {
#embed "data/cc-by-sa-4.0.lexicons"
};
static const unsigned char unicode_3[] = {
#embed "data/unicode-dfs-2016.lexicons"
};
static const unsigned char mpl_2[] = {
#embed "data/mpl-2.0.lexicons"
};

static const struct {
  const unsigned char *bytes;
  size_t size;
} archives[] = {
    {cc_by_sa_3, sizeof cc_by_sa_3},
    {cc_by_sa_4, sizeof cc_by_sa_4},
    {unicode_3, sizeof unicode_3},
    {mpl_2, sizeof mpl_2},
};

static void map(size_t index) { (void)index; }

#endif

size_t clexicons_count(void) { return sizeof archives / sizeof archives[0]; }

const unsigned char *clexicons_archive(size_t index) {
  map(index);
  return archives[index].bytes;
}

size_t clexicons_archive_size(size_t index) {
  map(index);
  return archives[index].size;
}
