#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QTabWidget;
class QTextBrowser;

namespace genrescope {

/// What the program is, and under which licenses it, its starter models and its libraries stand.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QString libraries() const;

    QLabel* about_;
    QTabWidget* tabs_;
    QTextBrowser* libraries_;
    QTextBrowser* license_;
    QPushButton* close_;
};

} // namespace genrescope
