// Debian's libxml2 is built with ICU and its headers then include ICU's, which define the same types as the
// toolchain's own ICU: a module that imports both this and Foundation would not compile. Nothing here needs the two
// fields that this hides at the end of xmlCharEncodingHandler.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/HTMLparser.h>
#include <libxml/xmlwriter.h>
#include <libxml/xmlreader.h>
#include <libxml/valid.h>
#include <libxml/xmlschemas.h>

// libxml2 2.9 sets itself up when it is first used, and two threads that do so at once may leave one waiting for ever
// (xmlInitializeDict makes its lock twice). To be called before anything is made; costs one comparison afterwards.
static inline void cxml_prepare(void) { xmlInitParser(); }

// `xmlFree` is a variable, which Swift takes for shared state.
static inline void cxml_free(void *memory) { xmlFree(memory); }
