#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QTabWidget;
class QTextBrowser;

namespace genrescope {

/// Describes the program and shows the licenses of it, its starter models and its libraries.
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
