#pragma once

#include "core/models/option_fields.h"

namespace genrescope {

/// How frames become one value per channel.
enum class Pooling { Mean, MeanAndMaximum, Attention };

/// In the order of the numbers that older checkpoints have for them.
constexpr EnumNames<Pooling, 3> namesOf(Pooling)
{
    return {{{Pooling::Mean, "mean"},
             {Pooling::MeanAndMaximum, "mean-and-maximum"},
             {Pooling::Attention, "attention"}}};
}

inline Message titleOf(Pooling pooling)
{
    switch (pooling) {
    case Pooling::MeanAndMaximum:
        return Message::english("Mean and maximum");
    case Pooling::Attention:
        return Message::english("Attention");
    case Pooling::Mean:
        break;
    }
    return Message::english("Mean");
}

/// What all kinds of models have in common around their encoders.
struct CommonOptions {
    bool standardize = false;
    int stem = 0;
    Pooling pooling = Pooling::Mean;
    double headDropout = 0.2;
    int headFactor = 4;

    template<typename Options, typename Visitor>
    static void visit(Options& options, Visitor&& visit)
    {
        visit(options.standardize,
              OptionField{.name = "standardize",
                          .title = Message::english("Standardize bands"),
                          .description = Message::english("Standardize each band by its mean and "
                                                          "standard deviation over the training "
                                                          "set")});
        visit(options.stem,
              OptionField{.name = "stem",
                          .title = Message::english("Stem channels"),
                          .description = Message::english(
                              "Channels of the first of three convolutions that merge four frames "
                              "into one; 0 = no convolutions"),
                          .maximum = 64});
        visitHead(options, visit);
    }

private:
    template<typename Options, typename Visitor>
    static void visitHead(Options& options, Visitor&& visit)
    {
        visit(options.pooling, OptionField{.name = "pooling",
                                           .title = Message::english("Pooling"),
                                           .description = Message::english("Pooling over time"),
                                           .isOfHead = true});
        visit(options.headDropout,
              OptionField{.name = "head_dropout",
                          .title = Message::english("Head dropout"),
                          .description = Message::english("Dropout rate before pooling over time"),
                          .maximum = 0.9,
                          .isOfHead = true});
        visit(options.headFactor,
              OptionField{.name = "head_factor",
                          .title = Message::english("Head factor"),
                          .description = Message::english(
                              "Units of the hidden dense layer per label; 0 = no hidden layer"),
                          .maximum = 16,
                          .isOfHead = true});
    }
};

} // namespace genrescope
