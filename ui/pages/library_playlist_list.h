#pragma once

#include <QWidget>

class QAction;
class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace genrescope {

class Heading;
class LibraryPlayback;

/// The play queue and the playlists, by name. F2 renames a playlist, Delete deletes it.
class LibraryPlaylistList : public QWidget {
    Q_OBJECT

public:
    explicit LibraryPlaylistList(LibraryPlayback& playback, QWidget* parent = nullptr);

Q_SIGNALS:
    void queueChosen();
    void chosen(const QString& playlist);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeActions();
    void showNames();
    /// Of the current row; empty for the queue.
    QString current() const;
    void select(const QString& name);
    void choose(const QListWidgetItem* item);
    void makeNew();
    void rename(const QString& name, const QString& wanted);
    void chooseImport();
    void chooseExport();
    void removeCurrent();
    void showMenu(const QPoint& position);
    void retranslate();

    LibraryPlayback& playback_;
    Heading* heading_;
    QToolButton* add_;
    QListWidget* list_;
    QAction* new_;
    QAction* import_;
    QAction* play_;
    QAction* rename_;
    QAction* export_;
    QAction* remove_;
};

/// Asks where playlists for other players are to lie; empty if nowhere.
QString choosePlaylistFile(QWidget* parent, const QString& name);

} // namespace genrescope
