#pragma once

#include <QWidget>

class QAction;
class QListWidget;
class QMenu;

namespace genrescope {

class Heading;
class LibraryPresenter;

/// The searches that a person has saved. Not there while there is none.
class LibrarySearchList : public QWidget {
    Q_OBJECT

public:
    explicit LibrarySearchList(LibraryPresenter& presenter, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& search);
    /// Others may add to the menu of a search.
    void menuAsked(QMenu* menu, const QString& search);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showSearches();
    void removeCurrent();
    void showMenu(const QPoint& position);
    void retranslate();

    LibraryPresenter& presenter_;
    Heading* heading_;
    QListWidget* list_;
    QAction* remove_;
};

} // namespace genrescope
