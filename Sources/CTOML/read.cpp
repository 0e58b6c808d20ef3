#include "CTOML.h"

#include <stdexcept>

namespace {
struct broken_promise : std::logic_error {
  broken_promise() : std::logic_error("neither a [section] nor a setting = value") {}
};
}  // namespace

// toml++ 3.3 asserts what some files that are no TOML (such as `[*`) make untrue; with its own `assert` they would end
// the program. Thrown instead, they are refused like others. Without assertions it would go on with what is untrue.
#undef NDEBUG
#define TOML_ASSERT(condition)               \
  do {                                       \
    if (!(condition)) throw broken_promise(); \
  } while (false)
#define TOML_HEADER_ONLY 1
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

#include <algorithm>
#include <cstdio>
#include <string_view>
#include <vector>

namespace {

class giver {
 public:
  giver(ctoml_consumer consumer, void *context) : consumer_(consumer), context_(context) {}

  // toml++ reads nothing that is nested deeper than 256, and no key has more than CTOML_MOST_PARTS names, so the stack has
  // room.
  void give(const toml::node &node, const std::string_view *key) const {
    ctoml_value value{};
    value.line = static_cast<int32_t>(node.source().begin.line);
    if (key) {
      value.key = key->data();
      value.key_length = key->size();
    }
    if (const auto *text = node.as_string()) {
      value.kind = CTOML_STRING;
      value.text = text->get().data();
      value.length = text->get().size();
    } else if (const auto *integer = node.as_integer()) {
      value.kind = CTOML_INTEGER;
      value.integer = integer->get();
    } else if (const auto *number = node.as_floating_point()) {
      value.kind = CTOML_NUMBER;
      value.number = number->get();
    } else if (const auto *boolean = node.as_boolean()) {
      value.kind = CTOML_BOOLEAN;
      value.integer = boolean->get();
    } else if (node.is_array()) {
      value.kind = CTOML_ARRAY;
    } else if (node.is_table()) {
      value.kind = CTOML_TABLE;
    } else {
      value.kind = CTOML_DATE;
    }
    consumer_(context_, &value);

    if (const auto *array = node.as_array()) {
      for (const toml::node &element : *array) give(element, nullptr);
      end();
    } else if (const auto *table = node.as_table()) {
      for (const auto &[name, element] : *table) {
        const std::string_view words = name.str();
        give(element, &words);
      }
      end();
    }
  }

 private:
  void end() const {
    ctoml_value value{};
    value.kind = CTOML_END;
    consumer_(context_, &value);
  }

  ctoml_consumer consumer_;
  void *context_;
};

/// Whether the parser comes to what it asserts to be impossible.
bool breaks_promise(std::string_view text) {
  try {
    static_cast<void>(toml::parse(text));
  } catch (const broken_promise &) {
    return true;
  } catch (const std::exception &) {
  }
  return false;
}

/// The line, from 1, at which the parser breaks its promise in `text`: it reads from left to right, so that every
/// beginning of the text that has this line breaks it, and no shorter one.
int32_t line_of_broken_promise(std::string_view text) {
  std::vector<size_t> ends;
  for (size_t at = text.find('\n'); at != text.npos; at = text.find('\n', at + 1)) ends.push_back(at + 1);
  const auto first = std::partition_point(ends.begin(), ends.end(), [&](size_t end) {
    return !breaks_promise(text.substr(0, end));
  });
  return static_cast<int32_t>(first - ends.begin()) + 1;
}

/// Where the string ends whose first quotation mark is at `at`; lines that it goes over are added to `line`.
size_t end_of_string(std::string_view text, size_t at, int32_t &line) {
  const char mark = text[at];
  const bool is_long = at + 2 < text.size() && text[at + 1] == mark && text[at + 2] == mark;
  for (at += is_long ? 3 : 1; at < text.size(); at++) {
    if (text[at] == '\n') {
      if (!is_long) return at;
      line++;
    } else if (mark == '"' && text[at] == '\\') {
      at++;
      if (at < text.size() && text[at] == '\n') line++;
    } else if (text[at] == mark) {
      if (!is_long) return at + 1;
      if (at + 2 < text.size() && text[at + 1] == mark && text[at + 2] == mark) return at + 3;
    }
  }
  return text.size();
}

}  // namespace

extern "C" int32_t ctoml_line_of_long_key(const char *start, size_t length) {
  const std::string_view text(start, length);
  int32_t line = 1;
  int parts = 1;
  for (size_t at = 0; at < text.size();) {
    switch (text[at]) {
      case '"':
      case '\'': at = end_of_string(text, at, line); continue;
      case '#': at = std::min(text.find('\n', at), text.size()); continue;
      case '.':
        if (++parts > CTOML_MOST_PARTS) return line;
        break;
      case '\n': line++; [[fallthrough]];
      case '=':
      case ',':
      case '[':
      case ']':
      case '{':
      case '}': parts = 1; break;
    }
    at++;
  }
  return 0;
}

extern "C" int32_t ctoml_read(
    const char *text, size_t length, ctoml_consumer consumer, void *context, char *error, size_t capacity,
    int32_t *line) {
  *line = 0;
  try {
    const toml::table root = toml::parse(std::string_view(text, length));
    giver(consumer, context).give(root, nullptr);
    return 1;
  } catch (const toml::parse_error &problem) {
    const std::string_view words = problem.description();
    std::snprintf(error, capacity, "%.*s", static_cast<int>(words.size()), words.data());
    *line = static_cast<int32_t>(problem.source().begin.line);
  } catch (const broken_promise &problem) {
    std::snprintf(error, capacity, "%s", problem.what());
    *line = line_of_broken_promise(std::string_view(text, length));
  } catch (const std::exception &problem) {
    std::snprintf(error, capacity, "%s", problem.what());
  }
  return 0;
}
