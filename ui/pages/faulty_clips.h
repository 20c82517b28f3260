#pragma once

#include "ui/models/faulty_clip_model.h"

#include <QWidget>

#include <optional>
#include <vector>

class QHBoxLayout;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace genrescope {

/// Clips that could not be used and why, with what a person can do about one.
class FaultyClips : public QWidget {
    Q_OBJECT

public:
    explicit FaultyClips(QWidget* parent = nullptr);

    void setClips(std::vector<FailedClip> clips);
    QTableView* table() const { return table_; }
    /// A button that acts on all of them, at the end of the line.
    void addButton(QPushButton* button);

Q_SIGNALS:
    void playRequested(const genrescope::FailedClip& clip);
    /// The file is to be shown in the file manager.
    void showRequested(const genrescope::FailedClip& clip);

protected:
    void changeEvent(QEvent* event) override;

private:
    std::optional<FailedClip> current() const;
    void updateButtons();
    void retranslate();

    FaultyClipModel* clips_;
    QSortFilterProxyModel* sorted_;
    QTableView* table_;
    QHBoxLayout* buttons_;
    QPushButton* play_;
    QPushButton* show_;
};

} // namespace genrescope
