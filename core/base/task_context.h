#pragma once

#include "core/base/cancellation.h"
#include "core/base/error.h"
#include "core/base/progress.h"

#include <exception>
#include <optional>

namespace genrescope {

/// What every long task in core gets from its caller: a way to be stopped and a way to report
/// progress. A default-constructed one does neither.
struct TaskContext {
    CancellationToken cancellation = {};
    /// Not owned; may be null.
    ProgressSink* progress = nullptr;

    void throwIfCanceled() const { cancellation.throwIfCanceled(); }

    void report(const Progress& value) const
    {
        if (progress != nullptr)
            progress->report(value);
    }
};

/// Does its work on one file of many, whose failing, for want of memory, too, costs that file
/// alone.
/// @return why it failed; nothing if it did not. @throws Canceled.
template<typename Work>
std::optional<Message> failureOf(const Work& work)
{
    try {
        work();
    } catch (const Canceled&) {
        throw;
    } catch (const std::exception& error) {
        return messageOf(error);
    }
    return std::nullopt;
}

} // namespace genrescope
