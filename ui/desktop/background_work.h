#pragma once

#include "ui/desktop/notifications.h"
#include "ui/desktop/sleep_block.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace genrescope {

/// Long work that nobody has to watch. While some goes on, the computer stays awake; when it ends
/// and the person is doing something else, the desktop says so.
class BackgroundWork : public QObject {
    Q_OBJECT

public:
    enum class Phase { None, Working, Stopping };

    struct Outcome {
        QString title = {};
        QString text = {};
    };

    struct Work {
        std::function<Phase()> phase = {};
        /// What became of it; none: nothing that has to be said.
        std::function<std::optional<Outcome>()> outcome = {};
        /// Shows it.
        std::function<void()> open = {};
    };

    /// @param isWatched  whether the person is looking at the program
    /// @param tooShort   what takes no longer than this has been waited for
    explicit BackgroundWork(std::function<bool()> isWatched,
                            std::chrono::milliseconds tooShort = std::chrono::seconds(10),
                            QObject* parent = nullptr);

    void watch(Work work);
    /// Some work has begun, is being stopped, or has ended.
    void update();

private:
    struct Watched {
        Work work = {};
        Phase phase = Phase::None;
        QElapsedTimer clock = {};
    };

    void follow(Watched& watched);
    void tell(const Work& work);

    const std::function<bool()> isWatched_;
    const std::chrono::milliseconds tooShort_;
    std::vector<Watched> all_;
    SleepBlock sleep_;
    Notifications notifications_;
};

} // namespace genrescope
