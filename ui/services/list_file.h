#pragma once

#include "ui/data/list_state.h"
#include "ui/tasks/task_runner.h"

#include <QObject>

#include <functional>
#include <optional>

namespace genrescope {

/// The file in which the list of tracks lies between sessions. Read and written in the background;
/// a file that cannot be read holds no tracks, and one that cannot be written stays as it is.
class ListFile : public QObject {
    Q_OBJECT

public:
    explicit ListFile(const QString& file, QObject* parent = nullptr);
    /// Writes what has not been written yet.
    ~ListFile() override;

    void read(std::function<void(const ListState&)> then);
    /// Replaces what is there; of several in a row, the last one is written.
    void write(const ListState& state);

private:
    void writeNext();

    const QString file_;
    std::optional<ListState> unwritten_;
    bool isWriting_ = false;
    // Last: its thread ends before anything that it uses.
    TaskRunner runner_;
};

} // namespace genrescope
