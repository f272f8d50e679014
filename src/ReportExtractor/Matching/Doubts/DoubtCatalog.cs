using ReportExtractor.Matching.Doubts.Cells;
using ReportExtractor.Matching.Doubts.Columns;
using ReportExtractor.Matching.Doubts.Duplicates;
using ReportExtractor.Matching.Doubts.Labels;
using ReportExtractor.Matching.Doubts.Pages;
using ReportExtractor.Matching.Doubts.Rows;
using ReportExtractor.Matching.Doubts.Rules;
using ReportExtractor.Matching.Readings;
using ReportExtractor.Problems;

namespace ReportExtractor.Matching.Doubts;

/// <summary>
/// Every rule of suspicion, in the order of <see cref="ReasonCodes.All"/>. The order decides nothing but the order of the reasons of a
/// figure: all rules that apply are kept. A new rule is a line here, a function, a code with its sentence, and a page of
/// <c>docs/reasons.md</c>.
/// </summary>
internal static class DoubtCatalog
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<DoubtRule> All { get; } =
    [
        // A cell on its own.
        FragmentRules.OfValue(ReasonCodes.PictureInCell),
        FragmentRules.OfValue(ReasonCodes.LetterAsDigit),
        FragmentRules.OfValue(ReasonCodes.ImplausibleSize),
        FragmentRules.OfValue(ReasonCodes.AccountingSign),
        FragmentRules.OfText(ReasonCodes.DigitsOnTwoLines, Lift.OnlyHoldingSums),
        FragmentRules.OfText(ReasonCodes.MayBeHidden),
        FragmentRules.OfText(ReasonCodes.FaintLetters),
        FragmentRules.OfText(ReasonCodes.MayBeStruck),
        FragmentRules.OfText(ReasonCodes.FloatingBox),
        FragmentRules.OfText(ReasonCodes.StaleControl),
        FragmentRules.OfText(ReasonCodes.BlanksLost),
        FragmentRules.OfText(ReasonCodes.LineMayHaveMoved),
        FragmentRules.OfText(ReasonCodes.DamagedStream),
        FragmentRules.OfText(ReasonCodes.StruckDigits),
        FragmentRules.OfText(ReasonCodes.CoveredDigits),
        FragmentRules.OfText(ReasonCodes.CutDigits),
        FragmentRules.OfText(ReasonCodes.TwoTexts),
        FragmentRules.OfText(ReasonCodes.OcrDisagrees),
        FragmentRules.OfText(ReasonCodes.NilByOne),
        FragmentRules.OfText(ReasonCodes.InkUnread),
        FragmentRules.OfText(ReasonCodes.OcrUnsure, Lift.SumOfCell),
        DoubtRule.OfCells(ReasonCodes.FileEndsHere, Lift.SumOfCell, FragmentRules.EndsFile),
        DoubtRule.OfCells(ReasonCodes.GluedSeveral, Lift.SumOfCell, GluedRules.MayBeSeveral),
        DoubtRule.OfCells(ReasonCodes.GluedFewer, Lift.SumOfCell, GluedRules.MayBeFewer),
        DoubtRule.OfCells(ReasonCodes.DigitsNear, Lift.SumOverRows, FragmentRules.HasDigitsNear),
        new(ReasonCodes.WordNear, Lift.Nothing, FragmentRules.WithEstimateNear),
        FragmentRules.OfText(ReasonCodes.OverBorder, Lift.SumOverRows),
        FragmentRules.OfText(ReasonCodes.DigitsApart, Lift.SumOfCell),
        FragmentRules.OfText(ReasonCodes.NoteOrDigit),
        DoubtRule.OfCells(ReasonCodes.MergedRows, Lift.Nothing, FragmentRules.IsMergedOverRows),
        DoubtRule.OfCells(ReasonCodes.CountWithDecimals, Lift.Nothing, FragmentRules.IsCountWithDecimals),
        DoubtRule.OfCells(ReasonCodes.CountNegative, Lift.Nothing, FragmentRules.IsNegativeCount),
        new(ReasonCodes.UnknownUnit, Lift.Nothing, UnitRules.Unknown),

        // A row and the lines around it.
        DoubtRule.OfRows(ReasonCodes.FileEndsInRow, Lift.Nothing, BrokenRowRules.FileEndsInRow),
        DoubtRule.OfRows(ReasonCodes.GluedTooFew, Lift.Nothing, GluedRules.AreTooFew),
        DoubtRule.OfRows(ReasonCodes.WordsInCells, Lift.Nothing, BrokenRowRules.HasWordsInCells),
        DoubtRule.OfRows(ReasonCodes.DigitsNearBrokenRow, Lift.Nothing, BrokenRowRules.HasDigitsNear),
        DoubtRule.OfRows(ReasonCodes.EmptyCellsLost, Lift.Nothing, BrokenRowRules.HasLostEmptyCells),
        new(ReasonCodes.RowSlipped, Lift.Nothing, SlipRules.Slipped),
        new(ReasonCodes.TotalElsewhere, Lift.Nothing, SlipRules.TotalElsewhere),
        new(ReasonCodes.NeighbourSlipped, Lift.Nothing, SlipRules.BesideSlipped),
        new(ReasonCodes.FewerCellsThanAlike, Lift.Nothing, SlipRules.FewerCellsThanAlike),
        DoubtRule.OfRows(ReasonCodes.OverOtherColumns, Lift.Nothing, SlipRules.IsOverOtherColumns),
        DoubtRule.OfRows(ReasonCodes.RowsJoined, Lift.TellingSumAlongRow, BrokenRowRules.IsJoinedFromRows),
        DoubtRule.OfRows(ReasonCodes.LinesJoined, Lift.NoFailingSum, BrokenRowRules.IsJoinedFromLines),
        DoubtRule.OfRows(ReasonCodes.CellCountDiffers, Lift.Nothing, BrokenRowRules.HasOtherCellCount),
        new(ReasonCodes.ColumnTooMany, Lift.Nothing, ExtraColumnRules.AnyColumnTooMany),
        DoubtRule.OfRows(ReasonCodes.DigitsBesideLabelPiece, Lift.NoFailingSum, AdjacentLineRules.HasDigitsBesideLabelPiece),
        DoubtRule.OfRows(ReasonCodes.NumbersInNextLine, Lift.Nothing, AdjacentLineRules.IsContinued),
        DoubtRule.OfRows(ReasonCodes.WordsBetweenNumbers, Lift.Nothing, AdjacentLineRules.HasWordsBetweenNumbers),
        DoubtRule.OfRows(ReasonCodes.ZerosAbove, Lift.Nothing, AdjacentLineRules.BeginsWithZeros),
        DoubtRule.OfRows(ReasonCodes.DigitsAloneBeside, Lift.SumsAlongRow, AdjacentLineRules.HasDigitsBeside),
        new(ReasonCodes.SignAloneBeside, Lift.Nothing, AdjacentLineRules.WithSignBeside),
        DoubtRule.OfRows(ReasonCodes.NoLabelSumFails, Lift.NoFailingSum, BrokenRowRules.LacksLabel),

        // The label of a row.
        DoubtRule.OfRows(ReasonCodes.WordsBeforeCells, Lift.Nothing, RowLabelRules.BeginsWithWords),
        DoubtRule.OfRows(ReasonCodes.ForeignLabel, Lift.Nothing, RowLabelRules.IsForeign),
        DoubtRule.OfRows(ReasonCodes.LabelOnOneLine, Lift.Nothing, RowLabelRules.HasLabelOnOneLine),
        DoubtRule.OfRows(ReasonCodes.LabelOfOtherRow, Lift.Nothing, RowLabelRules.NamesOtherRow),
        DoubtRule.OfRows(ReasonCodes.MoreLikeOtherRow, Lift.Nothing, RowLabelRules.IsMoreLikeOther),
        DoubtRule.OfRows(ReasonCodes.AmbiguousRow, Lift.Nothing, RowLabelRules.IsAmbiguous),
        DoubtRule.OfRows(ReasonCodes.BesideForeignRow, Lift.Nothing, RowLabelRules.IsBesideForeign),
        DoubtRule.OfRows(ReasonCodes.WeakLabelAlone, Lift.Nothing, RowLabelRules.IsWeakAndAlone),
        new(ReasonCodes.AmongOtherTable, Lift.Nothing, RowLabelRules.AmongOtherTable),
        DoubtRule.OfRows(ReasonCodes.LabelContinuesBelow, Lift.Nothing, LabelPlaceRules.ContinuesBelow),
        DoubtRule.OfRows(ReasonCodes.LabelContinuesInRow, Lift.Nothing, LabelPlaceRules.ContinuesInRowBelow),
        DoubtRule.OfRows(ReasonCodes.WordsEndLabelAbove, Lift.Nothing, LabelPlaceRules.EndsLabelAbove),
        DoubtRule.OfRows(ReasonCodes.LabelWithoutNumbers, Lift.Nothing, LabelPlaceRules.IsLabelElsewhere),
        new(ReasonCodes.LabelsInOneCell, Lift.Nothing, LabelPlaceRules.LabelsInOneCell),
        new(ReasonCodes.LabelLeftOver, Lift.Nothing, LabelPlaceRules.LabelsLeftOver),
        new(ReasonCodes.LabelsBehindNumbers, Lift.Nothing, LabelPlaceRules.LabelsBehindNumbers),
        DoubtRule.OfRows(ReasonCodes.LabelSaysMore, Lift.Nothing, LabelMeaningRules.SaysMore),
        new(ReasonCodes.CaptionOfOtherYear, Lift.Nothing, CaptionRules.OfOtherYear),
        new(ReasonCodes.UnderOtherCaption, Lift.Nothing, CaptionRules.UnderOther),

        // The readings of a row and its columns.
        ReadingRules.Of(ReasonCodes.TooManyReadings, CellDecision.TooMany),
        DoubtRule.OfCells(ReasonCodes.SeveralReadings, Lift.Nothing, ReadingRules.SeveralAgree),
        ReadingRules.Of(ReasonCodes.NoReadingFits, CellDecision.NoneAgrees),
        ReadingRules.Of(ReasonCodes.NumberTooMany, CellDecision.NumberTooMany),
        ReadingRules.Of(ReasonCodes.OnlyRowSum, CellDecision.OnlyRowSum),
        ReadingRules.Of(ReasonCodes.NoSumConfirms, CellDecision.Unconfirmed),
        DoubtRule.OfRows(ReasonCodes.OffPattern, Lift.Nothing, ReadingRules.BreaksPattern),
        DoubtRule.OfRows(ReasonCodes.OffColumns, Lift.Nothing, ReadingRules.IsOffColumns),
        HeaderRules.Of(ReasonCodes.HeadersOfOtherColumns),
        HeaderRules.Of(ReasonCodes.ForeignHeader),
        HeaderRules.Of(ReasonCodes.MergedColumns),

        // The rest of the document.
        new(ReasonCodes.SeveralReports, Lift.Nothing, DuplicateRules.SeveralReports),
        new(ReasonCodes.UnderOtherHeading, Lift.Nothing, OtherReportRules.UnderOtherHeading),
        new(ReasonCodes.TableOutOfOrder, Lift.Nothing, OtherReportRules.TableOutOfOrder),
        new(ReasonCodes.OnceAmongTwice, Lift.Nothing, DuplicateRules.OnceAmongTwice),
        new(ReasonCodes.DuplicateRow, Lift.Nothing, DuplicateRules.DifferentNamesakes),
        new(ReasonCodes.BetterLabelElsewhere, Lift.Nothing, DuplicateRules.WorseLabels),
        new(ReasonCodes.RowBesideLabel, Lift.Nothing, DuplicateRules.RowsBesideLabel),
        new(ReasonCodes.NumbersUnderHeaders, Lift.Nothing, DuplicateRules.NumbersUnderHeaders),
        DoubtRule.OfRows(ReasonCodes.EitherForm, Lift.Nothing, DuplicateRules.MayBeOfOtherForm),
        new(ReasonCodes.DigitsOnNextPage, Lift.Nothing, PageBreakRules.DigitsOnNextPage),

        // How a figure was found.
        ReadingRules.Of(ReasonCodes.ChosenBySums, CellDecision.BySums) with { IsExplanation = true },
        DoubtRule.OfRows(ReasonCodes.PlacedByNeighbours, Lift.Nothing, BrokenRowRules.LacksLabel) with { IsExplanation = true },
        new(ReasonCodes.CellRemark, Lift.Nothing, FragmentRules.Remarks) { IsExplanation = true },
        DoubtRule.OfCells(ReasonCodes.NoCell, Lift.Nothing, ReadingRules.HasNoCell) with { IsExplanation = true },
    ];
}
