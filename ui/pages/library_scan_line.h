#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace genrescope {

class LibraryPresenter;

/// How the scan gets on, in one line, and the button that stops it or has it go on.
class LibraryScanLine : public QWidget {
    Q_OBJECT

public:
    explicit LibraryScanLine(LibraryPresenter& presenter, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showScan();
    QString stageText() const;
    QString rateText() const;

    LibraryPresenter& presenter_;
    QLabel* text_;
    QProgressBar* bar_;
    QPushButton* button_;
};

} // namespace genrescope
