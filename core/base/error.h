#pragma once

#include <stdexcept>

namespace genrescope {

/// Base of everything that Genrescope throws because of its input or its surroundings.
///
/// `what()` is one full English sentence: the subject, what failed, and what to do about it. It is
/// shown to people verbatim.
class Error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A file or folder is missing, unreadable, or cannot be written.
class FileError : public Error {
public:
    using Error::Error;
};

/// Audio that cannot be decoded.
class DecodeError : public Error {
public:
    using Error::Error;
};

/// A signal from which no features can be computed.
class FeatureError : public Error {
public:
    using Error::Error;
};

/// A dataset (archive, table, workspace) that is not what it should be.
class DatasetError : public Error {
public:
    using Error::Error;
};

/// Settings that contradict each other or lie outside their range.
class ConfigError : public Error {
public:
    using Error::Error;
};

/// A model that cannot be built or run as asked.
class ModelError : public Error {
public:
    using Error::Error;
};

/// A checkpoint that is damaged, foreign, or made for something else.
class CheckpointError : public Error {
public:
    using Error::Error;
};

} // namespace genrescope
