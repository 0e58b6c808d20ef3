#define _GNU_SOURCE
#include "CProgram.h"
#include "CMemoryFile.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void become(const char *const *arguments, int input, int output, int errors, int failure, pid_t parent, cprogram_limits limits) {
  setpgid(0, 0);
  // Killed with us, however we end; the thread that waits for it is the one that made it. We may be gone already.
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(127);
  struct rlimit memory = {(rlim_t)limits.memory, (rlim_t)limits.memory};
  struct rlimit seconds = {(rlim_t)limits.processor, (rlim_t)limits.processor + 1};
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_AS, &memory);
  setrlimit(RLIMIT_CPU, &seconds);
  setrlimit(RLIMIT_CORE, &none);
  sigset_t all;
  sigemptyset(&all);
  sigprocmask(SIG_SETMASK, &all, NULL);
  signal(SIGPIPE, SIG_DFL);
  dup2(input, 0);
  dup2(output, 1);
  dup2(errors, 2);
  execvp(arguments[0], (char *const *)(uintptr_t)arguments);
  int number = errno;
  ssize_t written = write(failure, &number, sizeof number);
  (void)written;
  _exit(127);
}

int32_t cprogram_run(
    const char *const *arguments, const uint8_t *input, size_t count, cprogram_limits limits, uint8_t **output,
    size_t *output_count, char *errors, size_t errors_capacity, int32_t *status) {
  *output = NULL;
  *output_count = 0;
  errors[0] = 0;
  *status = 0;
  // A file that lives in memory, since a pipe would have to be fed while it is emptied.
  int in = cmemory_file(input, count);
  int out[2] = {-1, -1}, err[2] = {-1, -1}, failure[2] = {-1, -1};
  pid_t process = -1, parent = getpid();
  if (in >= 0 && pipe2(out, O_CLOEXEC) == 0 && pipe2(err, O_CLOEXEC) == 0 && pipe2(failure, O_CLOEXEC) == 0)
    process = fork();
  if (process == 0) become(arguments, in, out[1], err[1], failure[1], parent, limits);
  int number = errno;
  if (in >= 0) close(in);
  for (int index = 0; index < 3; index++) {
    int write_end = index == 0 ? out[1] : index == 1 ? err[1] : failure[1];
    if (write_end >= 0) close(write_end);
  }
  int32_t result = CPROGRAM_DONE;
  if (process < 0) {
    *status = number;
    result = CPROGRAM_FAILED;
  } else if (read(failure[0], &number, sizeof number) == sizeof number) {
    *status = number;
    result = number == ENOENT || number == ENOTDIR || number == EACCES ? CPROGRAM_MISSING : CPROGRAM_FAILED;
    waitpid(process, NULL, 0);
  } else {
    double end = now() + (double)limits.seconds;
    size_t capacity = 0, said = 0;
    struct pollfd ends[2] = {{out[0], POLLIN, 0}, {err[0], POLLIN, 0}};
    while (ends[0].fd >= 0 || ends[1].fd >= 0) {
      double left = end - now();
      if (left <= 0) {
        result = CPROGRAM_TOO_SLOW;
        break;
      }
      int ready = poll(ends, 2, (int)(left * 1000) + 1);
      if (ready < 0 && errno != EINTR) break;
      if (ready <= 0) continue;
      if (ends[0].fd >= 0 && ends[0].revents) {
        if (*output_count == capacity) {
          capacity = capacity ? capacity * 2 : 1 << 16;
          uint8_t *more = realloc(*output, capacity);
          if (!more) {
            result = CPROGRAM_TOO_MUCH;
            break;
          }
          *output = more;
        }
        ssize_t got = read(out[0], *output + *output_count, capacity - *output_count);
        if (got > 0) *output_count += (size_t)got;
        else if (got == 0 || errno != EINTR) ends[0].fd = -1;
        if (*output_count > (size_t)limits.output) {
          result = CPROGRAM_TOO_MUCH;
          break;
        }
      }
      if (ends[1].fd >= 0 && ends[1].revents) {
        char chunk[4096];
        ssize_t got = read(err[0], chunk, sizeof chunk);
        if (got > 0) {
          size_t room = errors_capacity - 1 - said, kept = (size_t)got < room ? (size_t)got : room;
          memcpy(errors + said, chunk, kept);
          said += kept;
          errors[said] = 0;
        } else if (got == 0 || errno != EINTR) {
          ends[1].fd = -1;
        }
      }
    }
    // Its output may be closed, and itself not be gone.
    int how = 0;
    while (result == CPROGRAM_DONE && waitpid(process, &how, WNOHANG) == 0) {
      if (now() > end) result = CPROGRAM_TOO_SLOW;
      else usleep(2000);
    }
    kill(-process, SIGKILL);
    if (result != CPROGRAM_DONE) waitpid(process, NULL, 0);
    else *status = WIFSIGNALED(how) ? 128 + WTERMSIG(how) : WEXITSTATUS(how);
    // Cut off by the system when its processor time was spent.
    if (*status == 128 + SIGXCPU) result = CPROGRAM_TOO_SLOW;
  }
  for (int index = 0; index < 3; index++) {
    int read_end = index == 0 ? out[0] : index == 1 ? err[0] : failure[0];
    if (read_end >= 0) close(read_end);
  }
  if (result != CPROGRAM_DONE) {
    free(*output);
    *output = NULL;
    *output_count = 0;
  }
  return result;
}

void cprogram_free(void *memory) { free(memory); }

int32_t cprogram_exists(const char *name) {
  const char *path = getenv("PATH");
  if (!path) path = "/usr/local/bin:/usr/bin:/bin";
  char full[4096];
  while (*path) {
    size_t length = strcspn(path, ":");
    if (length + strlen(name) + 2 < sizeof full) {
      memcpy(full, path, length);
      full[length] = '/';
      strcpy(full + length + 1, name);
      if (access(full, X_OK) == 0) return 1;
    }
    path += length;
    if (*path == ':') path++;
  }
  return 0;
}
