#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace genrescope {

class LibraryPresenter;

/// Says what the tracks of the library that are shown are similar to. Not there for other searches.
class SimilarLine : public QWidget {
    Q_OBJECT

public:
    explicit SimilarLine(LibraryPresenter& presenter, QWidget* parent = nullptr);

    void dismiss();

Q_SIGNALS:
    void shown(bool shown);
    /// The search before is wanted back.
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showLiked();

    LibraryPresenter& presenter_;
    QLabel* text_;
    QToolButton* close_;
};

} // namespace genrescope
