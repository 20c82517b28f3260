#pragma once

#include "ui/presenters/tag_presenter.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace genrescope {

class ErrorPanel;
class TagRulesForm;

/// "Write genre tags": shows what would be written, writes it when told to, and takes it back.
class TagDialog : public QDialog {
    Q_OBJECT

public:
    /// @param presenter  not owned; its preview was begun, and is forgotten with the dialog.
    explicit TagDialog(TagPresenter& presenter, QWidget* parent = nullptr);
    ~TagDialog() override;

    /// What is said of all files: how many would be written, or were.
    QString summary() const;

    /// Where files are being written, stops that and stays open.
    void reject() override;

Q_SIGNALS:
    /// The list of what was written earlier.
    void historyRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void makeTable();
    void showState();
    void showProgress();
    void retranslate();

    TagPresenter& presenter_;
    QLabel* explanation_;
    TagRulesForm* form_;
    QTableView* table_;
    ErrorPanel* error_;
    QProgressBar* progress_;
    QLabel* summary_;
    QDialogButtonBox* buttons_;
    QPushButton* history_;
    QPushButton* undo_;
    QPushButton* write_;
    QPushButton* close_;
};

} // namespace genrescope
