#pragma once

#include "core/models/model_info.h"

#include <QWidget>

#include <functional>

namespace genrescope {

/// The field for one option of a model or of training. Depending on the option's kind: a check box,
/// a number, a choice of words, a whole number of any size or a file.
class OptionBox : public QWidget {
    Q_OBJECT

public:
    explicit OptionBox(const ModelOption& option, QWidget* parent = nullptr);

    OptionValue value() const { return read_(); }
    /// Emits nothing.
    void setValue(const OptionValue& value);
    /// What screen readers say about the field.
    void setAccessible(const QString& name, const QString& description);

Q_SIGNALS:
    /// By hand.
    void valueChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeField(const ModelOption& option);
    QWidget* makeSwitch();
    QWidget* makeNumber(const ModelOption& option);
    QWidget* makeWholeNumber(const ModelOption& option);
    QWidget* makeChoice(const ModelOption& option);
    QWidget* makeDigits();
    QWidget* makeCheckpoint();
    QWidget* makeTables();

    QWidget* field_ = nullptr;
    /// Writes a choice's words in the window's language; empty for other kinds.
    std::function<void()> retranslate_ = [] {};
    std::function<OptionValue()> read_;
    std::function<void(const OptionValue&)> write_;
};

} // namespace genrescope
