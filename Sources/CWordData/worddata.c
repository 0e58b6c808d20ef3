#include "CWordData.h"

#include <string.h>

// #embed is C23; clang takes it in every mode and only warns, which this line switches off.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char en_forms[] = {
#embed "data/en-forms.tsv"
};
static const unsigned char en_classes[] = {
#embed "data/en-classes.tsv"
};
static const unsigned char en_antonyms[] = {
#embed "data/en-antonyms.tsv"
};
static const unsigned char en_synonyms[] = {
#embed "data/en-synonyms.tsv"
};
static const unsigned char en_sequences[] = {
#embed "data/en-sequences.tsv"
};
static const unsigned char fr_forms[] = {
#embed "data/fr-forms.tsv"
};
static const unsigned char fr_classes[] = {
#embed "data/fr-classes.tsv"
};
static const unsigned char fr_sequences[] = {
#embed "data/fr-sequences.tsv"
};

static const struct {
  const char *language, *what;
  cworddata_table table;
} tables[] = {
    {"en", "forms", {en_forms, sizeof en_forms}},
    {"en", "classes", {en_classes, sizeof en_classes}},
    {"en", "antonyms", {en_antonyms, sizeof en_antonyms}},
    {"en", "synonyms", {en_synonyms, sizeof en_synonyms}},
    {"en", "sequences", {en_sequences, sizeof en_sequences}},
    {"fr", "forms", {fr_forms, sizeof fr_forms}},
    {"fr", "classes", {fr_classes, sizeof fr_classes}},
    {"fr", "sequences", {fr_sequences, sizeof fr_sequences}},
};

cworddata_table cworddata(const char *language, const char *what) {
  for (size_t index = 0; index < sizeof tables / sizeof *tables; index++) {
    if (!strcmp(tables[index].language, language) && !strcmp(tables[index].what, what)) return tables[index].table;
  }
  return (cworddata_table){0, 0};
}
