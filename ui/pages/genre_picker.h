#pragma once

#include "ui/presenters/track_edits.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace genrescope {

/// Says which genres tracks are: finds one as it is typed, or takes what is typed as a new one.
/// Stays open for several.
class GenrePicker : public QDialog {
    Q_OBJECT

public:
    /// @param edits  not owned.
    explicit GenrePicker(TrackEdits& edits, QWidget* parent = nullptr);

    /// @param place  of its top left corner, on the screen; moved where there is no room.
    void openFor(const std::vector<TrackKey>& tracks, const QPoint& place);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showChoices();
    void addRow(const GenreChoice& choice);
    void addNewGenre(const QString& text);
    /// The row that Enter chooses, for what is typed.
    int bestRow(const QString& text) const;
    void toggle(const QListWidgetItem* item);
    void retranslate();

    TrackEdits& edits_;
    std::vector<TrackKey> tracks_;
    QLabel* title_;
    QLineEdit* search_;
    QListWidget* list_;
    QLabel* hint_;
};

} // namespace genrescope
