#pragma once

#include "ui/services/train_queue.h"

#include <QWidget>

class QAction;
class QListWidget;
class QPushButton;
class QToolButton;

namespace genrescope {

class Heading;

/// The runs that wait to be trained, in their order, which people change by dragging or by keys.
/// Hidden while there are none.
class QueuePanel : public QWidget {
    Q_OBJECT

public:
    /// @param queue  not owned.
    explicit QueuePanel(TrainQueue& queue, QWidget* parent = nullptr);

    /// Whether nothing trains, so that the queue can be started.
    void setIdle(bool idle);

Q_SIGNALS:
    void startRequested();
    /// The settings of the chosen run.
    void settingsRequested(const genrescope::TrainConfig& config);

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addCommand(QAction* action, const QKeySequence& key);
    void showRuns();
    void updateCommands();
    void moveCurrent(int rows);
    void useSettings();
    void retranslate();

    TrainQueue& queue_;
    Heading* title_;
    QPushButton* start_;
    QListWidget* list_;
    QAction* up_;
    QAction* down_;
    QAction* use_;
    QAction* remove_;
};

} // namespace genrescope
