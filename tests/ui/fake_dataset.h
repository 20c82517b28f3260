#pragma once

#include "core/base/error.h"
#include "ui/presenters/dataset_presenter.h"

#include <chrono>
#include <optional>
#include <string>
#include <thread>

namespace genrescope::test {

/// Dataset work without a dataset: what is prepared or opened is `dataset`, or fails with
/// `failure`.
struct FakeDataset {
    PreparedDataset dataset = {};
    /// One sentence; empty = nothing fails.
    std::string failure = {};
    /// What a preparation says again and again, one unit further each time, until it is canceled;
    /// without it a preparation ends at once.
    std::optional<Progress> endless = {};

    DatasetWork work() const
    {
        return {[fake = *this](const DatasetRequest&, const TaskContext& context) {
                    for (std::optional<Progress> progress = fake.endless; progress;) {
                        context.throwIfCanceled();
                        context.report(*progress);
                        ++progress->done;
                        std::this_thread::sleep_for(std::chrono::milliseconds(20));
                    }
                    return fake.answer();
                },
                [fake = *this](const std::filesystem::path&) { return fake.answer(); }};
    }

private:
    PreparedDataset answer() const
    {
        if (!failure.empty())
            throw DatasetError(failure);
        return dataset;
    }
};

} // namespace genrescope::test
