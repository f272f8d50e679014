using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReportExtractor.Tools.Tests.Source;

/// <summary>How long a function is, and how deep it nests.</summary>
/// <param name="Line">The line on which it begins, from 1, behind its attributes.</param>
/// <param name="Lines">The lines from its signature to its end.</param>
/// <param name="Depth">The most branches and loops inside each other. Those of a local function count only there.</param>
internal sealed record FunctionShape(int Line, int Lines, int Depth)
{
    /// <summary>Measures a function.</summary>
    /// <param name="function">Its declaration.</param>
    public static FunctionShape Of(SyntaxNode function)
    {
        var begin = function.ChildNodesAndTokens().First(child => !child.IsKind(SyntaxKind.AttributeList));
        var first = begin.GetLocation()!.GetLineSpan().StartLinePosition.Line;
        var last = function.GetLocation().GetLineSpan().EndLinePosition.Line;
        return new FunctionShape(first + 1, last - first + 1, DepthOf(function));
    }

    private static int DepthOf(SyntaxNode node) =>
        node.ChildNodes().Where(child => child is not LocalFunctionStatementSyntax)
            .Select(child => DepthOf(child) + (Nests(child) ? 1 : 0)).DefaultIfEmpty().Max();

    private static bool Nests(SyntaxNode node) => node switch
    {
        IfStatementSyntax => node.Parent is not ElseClauseSyntax,
        CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax => true,
        SwitchStatementSyntax or TryStatementSyntax => true,
        _ => false,
    };
}
