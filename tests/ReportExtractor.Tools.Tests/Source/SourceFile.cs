using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ReportExtractor.TestKit;

namespace ReportExtractor.Tools.Tests.Source;

/// <summary>A C# file of the repository.</summary>
/// <param name="Path">Its path from the repository's root, with slashes.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record SourceFile(string Path, string[] Lines)
{
    private static readonly EnumerationOptions Deep = new() { RecurseSubdirectories = true };

    private readonly Lazy<SyntaxNode> _root = new(() => CSharpSyntaxTree.ParseText(string.Join('\n', Lines)).GetRoot());

    /// <summary>The path of its folder.</summary>
    public string Folder => Path[..Path.LastIndexOf('/')];

    /// <summary>Its namespace, or null if it has none.</summary>
    public string? Namespace => Root.ChildNodes().OfType<FileScopedNamespaceDeclarationSyntax>().SingleOrDefault()?.Name.ToString();

    /// <summary>The names of its types, without those inside others.</summary>
    public IEnumerable<string> Types =>
        from type in Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
        where type.Parent is not BaseTypeDeclarationSyntax
        select type.Identifier.Text;

    /// <summary>Its static fields that can be replaced, and its static properties that can be set.</summary>
    public IEnumerable<string> StaticVariables =>
        from member in Root.DescendantNodes().OfType<MemberDeclarationSyntax>()
        where member.Modifiers.Any(SyntaxKind.StaticKeyword)
        where (member is FieldDeclarationSyntax { Modifiers: var modifiers } && !modifiers.Any(SyntaxKind.ReadOnlyKeyword))
            || (member is PropertyDeclarationSyntax { AccessorList.Accessors: var all } && all.Any(SyntaxKind.SetAccessorDeclaration))
        select member.ToString();

    /// <summary>Its functions: methods, constructors, accessors and local functions.</summary>
    public IEnumerable<FunctionShape> Functions =>
        from node in Root.DescendantNodes()
        where node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax
        select FunctionShape.Of(node);

    private SyntaxNode Root => _root.Value;

    /// <summary>All files below a folder of the repository, except those that a build wrote.</summary>
    /// <param name="tree">The folder.</param>
    public static IReadOnlyList<SourceFile> Below(string tree) =>
    [
        .. from path in Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, tree), "*.cs", Deep)
           let relative = System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')
           where !relative.Contains("/obj/", StringComparison.Ordinal) && !relative.Contains("/bin/", StringComparison.Ordinal)
           orderby relative
           select new SourceFile(relative, File.ReadAllLines(path)),
    ];
}
