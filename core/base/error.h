#pragma once

#include "core/base/message.h"

#include <memory>
#include <stdexcept>

namespace genrescope {

/// Base of everything that Genrescope throws because of its input or its environment.
///
/// `message()` is one full sentence: the subject, what failed, and what to do about it. `what()` is
/// the same in English, for terminals and logs.
class Error : public std::runtime_error {
public:
    explicit Error(const Message& message)
        : std::runtime_error(message.str()), message_(std::make_shared<const Message>(message))
    {
    }

    const Message& message() const { return *message_; }

private:
    /// Shared, since exceptions must be copied without failing.
    std::shared_ptr<const Message> message_;
};

/// What an exception says; verbatim where it comes from another library. std::bad_alloc says that
/// memory is short.
Message messageOf(const std::exception& exception);

/// @throws Failure, an Error, with this sentence unless the condition holds.
template<typename Failure>
void require(bool condition, const Message& otherwise)
{
    if (!condition)
        throw Failure(otherwise);
}

/// A file or folder is missing, unreadable, or cannot be written.
class FileError : public Error {
public:
    using Error::Error;
};

/// There is no room for a file: it can be written once people have made some.
class DiskFullError : public FileError {
public:
    using FileError::FileError;
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
