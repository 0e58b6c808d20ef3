// How the program was built, as scripts/build says it; a plain `swift build` says nothing.
#ifndef ENREGARD_CBUILD_H
#define ENREGARD_CBUILD_H

/// The commit it was built from, shortened, with "-dirty" where files differed from it; empty where it is not known.
const char *cbuild_commit(void);
/// The version of Swift, such as "6.3"; empty where it is not known.
const char *cbuild_swift(void);

#endif
