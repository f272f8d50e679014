namespace ReportExtractor.Problems;

/// <summary>
/// The names of the reasons that a figure can have: why it is in doubt, or how it was found. <c>docs/reasons.md</c> explains each
/// with an example, and says what to do.
/// </summary>
public static partial class ReasonCodes
{
    /// <summary>A picture or an object is in the cell and may be part of the number.</summary>
    public const string PictureInCell = "picture-in-cell";

    /// <summary>A letter or a circle was read as a digit.</summary>
    public const string LetterAsDigit = "letter-as-digit";

    /// <summary>The number has more digits than any such figure.</summary>
    public const string ImplausibleSize = "implausible-size";

    /// <summary>The number has brackets, a triangle, or a minus behind it: it is negative if accountants wrote it.</summary>
    public const string AccountingSign = "accounting-sign";

    /// <summary>There are wide gaps between the digits, all the same: a number that is spaced, or several numbers.</summary>
    public const string DigitsApart = "digits-apart";

    /// <summary>The digits of the number are on two lines.</summary>
    public const string DigitsOnTwoLines = "digits-on-two-lines";

    /// <summary>A style rule of the page may hide the text or add to it, and could not be evaluated.</summary>
    public const string MayBeHidden = "may-be-hidden";

    /// <summary>Letters in the cell are white, what is behind them is not known, and a reader of the page may not see them.</summary>
    public const string FaintLetters = "faint-letters";

    /// <summary>Some programs show letters of the cell as struck out, and others do not.</summary>
    public const string MayBeStruck = "may-be-struck";

    /// <summary>The text is in a box that floats, and may stand over another cell.</summary>
    public const string FloatingBox = "floating-box";

    /// <summary>The text is bound to data in the file that say something else.</summary>
    public const string StaleControl = "stale-control";

    /// <summary>The page broke the line in front of the cell, and the number of blanks there is lost.</summary>
    public const string BlanksLost = "blanks-lost";

    /// <summary>Digits of the line are between two columns, and the line may have moved.</summary>
    public const string LineMayHaveMoved = "line-may-have-moved";

    /// <summary>Bytes of the page are damaged, and any of its characters may be another one.</summary>
    public const string DamagedStream = "damaged-stream";

    /// <summary>A line runs through digits of the cell; those that are struck out were left out.</summary>
    public const string StruckDigits = "struck-digits";

    /// <summary>Something is painted over digits of the cell, and what is left of them was read.</summary>
    public const string CoveredDigits = "covered-digits";

    /// <summary>Digits of the cell are cut off at its edge, and what is left of them was read.</summary>
    public const string CutDigits = "cut-digits";

    /// <summary>The file gives two texts for digits of the cell: that of their font was read, and another one replaces it.</summary>
    public const string TwoTexts = "two-texts";

    /// <summary>Two recognisers read the digits of a picture differently.</summary>
    public const string OcrDisagrees = "ocr-disagrees";

    /// <summary>One of two recognisers sees a nil mark in a picture, and the other one digits.</summary>
    public const string NilByOne = "nil-by-one";

    /// <summary>There is ink in the picture of a cell that was not read.</summary>
    public const string InkUnread = "ink-unread";

    /// <summary>Two recognisers read the digits of a picture alike, but not with certainty.</summary>
    public const string OcrUnsure = "ocr-unsure";

    /// <summary>The file ends here, and digits may be cut off.</summary>
    public const string FileEndsHere = "file-ends-here";

    /// <summary>The glued digits may be several numbers.</summary>
    public const string GluedSeveral = "glued-several";

    /// <summary>The glued digits may be fewer numbers, with cells left blank.</summary>
    public const string GluedFewer = "glued-fewer";

    /// <summary>Digits are close above or below the number, without a rule between them, and may belong to it.</summary>
    public const string DigitsNear = "digits-near";

    /// <summary>A word that makes a number an estimate, such as 约 or 余, is right above or below the number.</summary>
    public const string WordNear = "word-near";

    /// <summary>A number is printed over the border of the cell, and may belong to the cell or to the one beside it.</summary>
    public const string OverBorder = "over-border";

    /// <summary>Digits behind the number are smaller or higher than its own, and may belong to it or be the mark of a note.</summary>
    public const string NoteOrDigit = "note-or-digit";

    /// <summary>The cell is merged over several rows.</summary>
    public const string MergedRows = "merged-rows";

    /// <summary>A count has no decimals: the number may belong to another column.</summary>
    public const string CountWithDecimals = "count-with-decimals";

    /// <summary>A count is not negative: the number may belong to another column.</summary>
    public const string CountNegative = "count-negative";

    /// <summary>The number is in a unit that a record has no name for: 亿元, 千元, 万美元, 百件.</summary>
    public const string UnknownUnit = "unknown-unit";

    /// <summary>The file ends within the row, and cells may have slipped.</summary>
    public const string FileEndsInRow = "file-ends-in-row";

    /// <summary>The glued digits are fewer than the cells of the row, and any of the cells may be the empty one.</summary>
    public const string GluedTooFew = "glued-too-few";

    /// <summary>Cells of the row have words in them, and nothing shows where the row ends.</summary>
    public const string WordsInCells = "words-in-cells";

    /// <summary>The row is on several lines, and digits close above or below its numbers may belong to them.</summary>
    public const string DigitsNearBrokenRow = "digits-near-broken-row";

    /// <summary>Empty cells of the row may have been lost, by a page that broke the line or by a converter that drops them.</summary>
    public const string EmptyCellsLost = "empty-cells-lost";

    /// <summary>The sum along the row holds only if its cells have slipped.</summary>
    public const string RowSlipped = "row-slipped";

    /// <summary>The sum along the row fails, and holds if another of its cells is the total.</summary>
    public const string TotalElsewhere = "total-elsewhere";

    /// <summary>
    /// The row next to this one may not be in the columns in which its numbers are printed, and this one may have moved with it.
    /// </summary>
    public const string NeighbourSlipped = "neighbour-slipped";

    /// <summary>The row has fewer cells than others that end in an empty cell, or begin in the same column, as it does.</summary>
    public const string FewerCellsThanAlike = "fewer-cells-than-alike";

    /// <summary>Numbers of the row are above or below those of other columns in the next row.</summary>
    public const string OverOtherColumns = "over-other-columns";

    /// <summary>The cells of the row are in several rows, and no sum shows that they belong together.</summary>
    public const string RowsJoined = "rows-joined";

    /// <summary>The row is on several lines, and its numbers do not agree with the sum along the row.</summary>
    public const string LinesJoined = "lines-joined";

    /// <summary>The row has more or fewer cells than the form, and no sum along the row agrees with its numbers.</summary>
    public const string CellCountDiffers = "cell-count-differs";

    /// <summary>The table has a column more than the form, and nothing shows which of its columns is the one too many.</summary>
    public const string ColumnTooMany = "column-too-many";

    /// <summary>
    /// Digits are above or below the numbers of the row, next to a piece of a label, and the numbers do not agree with the sum along
    /// the row.
    /// </summary>
    public const string DigitsBesideLabelPiece = "digits-beside-label-piece";

    /// <summary>A line above or below that is not a row has more numbers, and the digits of this row may be the rest of them.</summary>
    public const string NumbersInNextLine = "numbers-in-next-line";

    /// <summary>A line of numbers above belongs to no row, and the words between may be the label of either.</summary>
    public const string WordsBetweenNumbers = "words-between-numbers";

    /// <summary>The row begins with a line of zeros, which no sum can show to be its own.</summary>
    public const string ZerosAbove = "zeros-above";

    /// <summary>A line of digits next to the row may be the rest of its numbers.</summary>
    public const string DigitsAloneBeside = "digits-alone-beside";

    /// <summary>A line of signs next to the row: the number may be negative.</summary>
    public const string SignAloneBeside = "sign-alone-beside";

    /// <summary>The row has no label, and its numbers do not agree with the sum along the row.</summary>
    public const string NoLabelSumFails = "no-label-sum-fails";

    /// <summary>Words are in front of the cells, where the first number belongs.</summary>
    public const string WordsBeforeCells = "words-before-cells";

    /// <summary>The label of the row is more like a row of another table or form.</summary>
    public const string ForeignLabel = "foreign-label";

    /// <summary>The whole label is on one line of the row, and the numbers of its other lines may belong to another row.</summary>
    public const string LabelOnOneLine = "label-on-one-line";

    /// <summary>The words next to the numbers are the label of another row.</summary>
    public const string LabelOfOtherRow = "label-of-other-row";

    /// <summary>The words of the row are more like the label of another row.</summary>
    public const string MoreLikeOtherRow = "more-like-other-row";

    /// <summary>The row fits another row of the form equally well.</summary>
    public const string AmbiguousRow = "ambiguous-row";

    /// <summary>The row has no label, and a row next to it may be of another table or form.</summary>
    public const string BesideForeignRow = "beside-foreign-row";

    /// <summary>The words of the row are only partly like its label, and no row of the form is next to it.</summary>
    public const string WeakLabelAlone = "weak-label-alone";

    /// <summary>The row is between two rows of another table, and its label is not exact.</summary>
    public const string AmongOtherTable = "among-other-table";

    /// <summary>The label of the row continues in the line below, and the numbers there may belong to it.</summary>
    public const string LabelContinuesBelow = "label-continues-below";

    /// <summary>The label of the row continues in the words of the row below, and the numbers there may belong to it.</summary>
    public const string LabelContinuesInRow = "label-continues-in-row";

    /// <summary>The words of the row end the label of the row above, and its numbers may belong to that row.</summary>
    public const string WordsEndLabelAbove = "words-end-label-above";

    /// <summary>A line without numbers above or below has exactly the label of the row, and the row itself does not.</summary>
    public const string LabelWithoutNumbers = "label-without-numbers";

    /// <summary>The label of another row is in the same cell, or the label of this row is in the cell of another.</summary>
    public const string LabelsInOneCell = "labels-in-one-cell";

    /// <summary>The words around the row name another row as well, for which no numbers were found: the label may be that one.</summary>
    public const string LabelLeftOver = "label-left-over";

    /// <summary>Numbers without a label are above the first label of a table: the labels may be behind their numbers.</summary>
    public const string LabelsBehindNumbers = "labels-behind-numbers";

    /// <summary>The label of the row has more words than the form's, which may change its meaning.</summary>
    public const string LabelSaysMore = "label-says-more";

    /// <summary>The caption of the table names another year than the report.</summary>
    public const string CaptionOfOtherYear = "caption-of-other-year";

    /// <summary>A caption of another table or of other statistics is above the row.</summary>
    public const string UnderOtherCaption = "under-other-caption";

    /// <summary>The digits of the row can be split in too many ways.</summary>
    public const string TooManyReadings = "too-many-readings";

    /// <summary>Several readings of the row agree with the printed sums.</summary>
    public const string SeveralReadings = "several-readings";

    /// <summary>The layout allows several readings of the row, and the printed sums agree with none of them.</summary>
    public const string NoReadingFits = "no-reading-fits";

    /// <summary>The row has a number more than the form, and only the sum along the row shows which one is extra.</summary>
    public const string NumberTooMany = "number-too-many";

    /// <summary>Of several readings of the row, only the sum along the row supports this one.</summary>
    public const string OnlyRowSum = "only-row-sum";

    /// <summary>The layout allows several readings of the row, and no printed sum confirms this one.</summary>
    public const string NoSumConfirms = "no-sum-confirms";

    /// <summary>The row has more or fewer cells than the form, and fills other cells than all other rows.</summary>
    public const string OffPattern = "off-pattern";

    /// <summary>
    /// The row has more or fewer cells than the form, and its numbers are in other columns than the headers or the full rows show.
    /// </summary>
    public const string OffColumns = "off-columns";

    /// <summary>The headers above the numbers name other columns.</summary>
    public const string HeadersOfOtherColumns = "headers-of-other-columns";

    /// <summary>The header above the cell is '…', which is not that of its column.</summary>
    public const string ForeignHeader = "foreign-header";

    /// <summary>The cell is merged over several columns.</summary>
    public const string MergedColumns = "merged-columns";

    /// <summary>The file has more than one report, and the number may belong to another.</summary>
    public const string SeveralReports = "several-reports";

    /// <summary>The row is below a heading of another agency or report, or above the report's title.</summary>
    public const string UnderOtherHeading = "under-other-heading";

    /// <summary>The table is below one that the form has further down: it may be of another report.</summary>
    public const string TableOutOfOrder = "table-out-of-order";

    /// <summary>Most rows occur twice in the file but this one once, and it may belong to the other report.</summary>
    public const string OnceAmongTwice = "once-among-twice";

    /// <summary>Another row of the file has the same label and another number.</summary>
    public const string DuplicateRow = "duplicate-row";

    /// <summary>Another row has the label as well, and that of this row is not exact.</summary>
    public const string BetterLabelElsewhere = "better-label-elsewhere";

    /// <summary>Another row of numbers is next to the same label, or under the same headers.</summary>
    public const string RowBesideLabel = "row-beside-label";

    /// <summary>Other numbers are under the same headers.</summary>
    public const string NumbersUnderHeaders = "numbers-under-headers";

    /// <summary>The document has tables or headers of two forms, and this table may follow either.</summary>
    public const string EitherForm = "either-form";

    /// <summary>The next page begins with digits below the cell that may belong to it.</summary>
    public const string DigitsOnNextPage = "digits-on-next-page";

    /// <summary>More printed sums of the table fail than slips of its writer explain: the table may have been misread.</summary>
    public const string ManySumsFail = "many-sums-fail";

    /// <summary>The layout allows several readings of the row; the printed sums agree with this one only.</summary>
    public const string ChosenBySums = "chosen-by-sums";

    /// <summary>The row has no label and was placed by its neighbours.</summary>
    public const string PlacedByNeighbours = "placed-by-neighbours";

    /// <summary>The cell adds '…'.</summary>
    public const string CellRemark = "cell-remark";

    /// <summary>The row was found, and has no cell for it.</summary>
    public const string NoCell = "no-cell";
}
