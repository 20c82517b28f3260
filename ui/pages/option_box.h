#pragma once

#include "core/models/model_info.h"

#include <QWidget>

#include <functional>

namespace genrescope {

/// The field for one option of a model: a check box, a number or a choice of words, as its kind is.
class OptionBox : public QWidget {
    Q_OBJECT

public:
    explicit OptionBox(const ModelOption& option, QWidget* parent = nullptr);

    OptionValue value() const { return read_(); }
    void setValue(const OptionValue& value) { write_(value); }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeField(const ModelOption& option);
    QWidget* makeSwitch();
    QWidget* makeNumber(const ModelOption& option);
    QWidget* makeWholeNumber(const ModelOption& option);
    QWidget* makeChoice(const ModelOption& option);

    /// Writes a choice's words in the window's language; empty for other kinds.
    std::function<void()> retranslate_ = [] {};
    std::function<OptionValue()> read_;
    std::function<void(const OptionValue&)> write_;
};

} // namespace genrescope
