using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ReportExtractor.Readers.Html.Sight;

/// <summary>
/// The trees of elements of a page: its own, and those that elements show in place of their content (declarative shadow trees, HTML Living
/// Standard §4.12.3). Each has style sheets of its own.
/// </summary>
internal static class HtmlTrees
{
    /// <summary>The most trees: a saved page with components has some hundred.</summary>
    private const int MostTrees = 2_000;

    /// <summary>All trees of a page, its own first.</summary>
    /// <param name="page">The page.</param>
    public static IReadOnlyList<IParentNode> Of(IDocument page)
    {
        List<IParentNode> trees = [page];
        for (var i = 0; i < trees.Count && trees.Count <= MostTrees; i++)
        {
            trees.AddRange(trees[i].QuerySelectorAll("template").Select(ShadowOf).OfType<IParentNode>());
        }

        return trees;
    }

    /// <summary>The elements of a tree, each behind its parent.</summary>
    /// <param name="tree">The tree.</param>
    public static IEnumerable<IElement> ElementsOf(IParentNode tree) =>
        tree is IDocument page ? page.All : tree.QuerySelectorAll("*");

    /// <summary>The tree that an element shows in place of its content, or null.</summary>
    /// <param name="host">The element.</param>
    public static IDocumentFragment? ShownBy(IElement host) =>
        host.FirstElementChild is null
            ? null
            : host.Children.Where(child => child.LocalName == "template").Select(ShadowOf).FirstOrDefault();

    private static IDocumentFragment? ShadowOf(IElement template) =>
        template is IHtmlTemplateElement { Content: { } content } && IsMode(template.GetAttribute("shadowrootmode")) ? content : null;

    private static bool IsMode(string? mode) =>
        "open".Equals(mode, StringComparison.OrdinalIgnoreCase) || "closed".Equals(mode, StringComparison.OrdinalIgnoreCase);
}
