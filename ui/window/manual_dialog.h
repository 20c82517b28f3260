#pragma once

#include <QDialog>

class QPushButton;
class QTextBrowser;

namespace genrescope {

/// The manual, as installed: Markdown files that link to one another. Needs no network.
class ManualDialog : public QDialog {
    Q_OBJECT

public:
    /// @param start  the file that is shown first.
    ManualDialog(const QString& start, QWidget* parent);

    QTextBrowser& browser() { return *browser_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QTextBrowser* browser_;
    QPushButton* home_;
    QPushButton* back_;
    QPushButton* close_;
};

} // namespace genrescope
