#pragma once

#include <CLI/CLI.hpp>

#include <limits>
#include <string>
#include <vector>

namespace genrescope::cli {

// Checks of options, which say in words what an option must be: "--steps must be at least 1, not
// 0." All options that are numbers have one, so that none is left for CLI11 to convert in vain.

/// A number in a range, both ends included; a whole one if the type is int, std::int64_t or
/// std::uint64_t rather than double.
template<typename Number>
CLI::Validator inRange(Number least, Number most = std::numeric_limits<Number>::max());

/// A number greater than 0.
CLI::Validator positive();

/// One of these words; an empty one is allowed, but not named.
CLI::Validator oneOf(std::vector<std::string> words);

/// What is wrong with a command line, in one sentence.
std::string sentenceOf(const CLI::Error& error);

} // namespace genrescope::cli
