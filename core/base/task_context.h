#pragma once

#include "core/base/cancellation.h"
#include "core/base/progress.h"

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

} // namespace genrescope
