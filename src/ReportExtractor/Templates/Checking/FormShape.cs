using ReportExtractor.Problems;

namespace ReportExtractor.Templates.Checking;

/// <summary>The properties of a form and of everything in it, as <c>docs/templates.md</c> lists them.</summary>
internal static class FormShape
{
    private static readonly ValueShape Text = new ValueShape.OfText();
    private static readonly ValueShape Texts = new ValueShape.OfTexts(MayBeEmpty: true);
    private static readonly ValueShape Keys = new ValueShape.OfTexts(MayBeEmpty: false);

    private static readonly ObjectShape Column = new(
        Messages.FormColumn(),
        new("id", Text, IsRequired: true),
        new("label", Text, IsRequired: true),
        new("english", Text),
        new("variants", Texts),
        new("kind", new ValueShape.OfWords("count", "signed", "money")));

    private static readonly ObjectShape Row = new(
        Messages.FormRow(),
        new("id", Text, IsRequired: true),
        new("label", Text, IsRequired: true),
        new("english", Text),
        new("number", Text),
        new("variants", Texts),
        new("group", Texts),
        new("title", Text));

    private static readonly ObjectShape Table = new(
        Messages.FormTable(),
        new("id", Text, IsRequired: true),
        new("columns", new ValueShape.OfObjects(Column, MayBeEmpty: false), IsRequired: true),
        new("rows", new ValueShape.OfObjects(Row, MayBeEmpty: false), IsRequired: true),
        new("label", Text),
        new("english", Text),
        new("captions", Texts),
        new("sideBySide", new ValueShape.OfFlag()));

    private static readonly ObjectShape Rule = new(
        Messages.FormRule(),
        new("id", Text, IsRequired: true),
        new("table", Text, IsRequired: true),
        new("direction", new ValueShape.OfWords("alongRows", "downColumns"), IsRequired: true),
        new("parts", Keys, IsRequired: true),
        new("whole", Keys, IsRequired: true));

    private static readonly ObjectShape FurtherRule = new(
        Messages.FormRule(),
        new("id", Text, IsRequired: true),
        new("grade", new ValueShape.OfWords("must", "should", "hint"), IsRequired: true),
        new(
            "compare",
            new ValueShape.OfWords(
                "equal", "atLeast", "zeroTogether", "zeroWith", "sameSize", "changed", "plausibleAmount", "ruleMakers"),
            IsRequired: true),
        new("left", Keys, IsRequired: true),
        new("right", Keys),
        new("from", new ValueShape.OfWholeNumber()),
        new("witness", new ValueShape.OfFlag()),
        new("source", Text, IsRequired: true),
        new("english", Text, IsRequired: true),
        new("chinese", Text, IsRequired: true));

    /// <summary>The form.</summary>
    public static ObjectShape Form { get; } = new(
        Messages.FormItself(),
        new("id", Text, IsRequired: true),
        new("tables", new ValueShape.OfObjects(Table, MayBeEmpty: false), IsRequired: true),
        new("firstYear", new ValueShape.OfWholeNumber()),
        new("headings", Texts),
        new("rules", new ValueShape.OfObjects(Rule, MayBeEmpty: true)),
        new("furtherRules", new ValueShape.OfObjects(FurtherRule, MayBeEmpty: true)));
}
