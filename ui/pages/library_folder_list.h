#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QListWidget;
class QToolButton;

namespace genrescope {

class Heading;
class LibraryPresenter;

/// The folders of the library.
class LibraryFolderList : public QWidget {
    Q_OBJECT

public:
    explicit LibraryFolderList(LibraryPresenter& presenter, QWidget* parent = nullptr);

Q_SIGNALS:
    void addRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showFolders();
    void removeCurrent();
    void showMenu(const QPoint& position);
    void retranslate();

    LibraryPresenter& presenter_;
    Heading* heading_;
    QToolButton* add_;
    QListWidget* list_;
    QLabel* hint_;
    QAction* show_;
    QAction* remove_;
};

} // namespace genrescope
