using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using NetArchTest.Rules;

namespace ReportExtractor.Tests.Shared;

/// <summary>
/// The namespaces of an assembly as layers, bottom first: each may use itself and those before it. Constants are not seen, as
/// the compiler replaces them by their values.
/// </summary>
/// <param name="assembly">The assembly.</param>
/// <param name="layers">The full names of its namespaces.</param>
internal sealed class LayerOrder(Assembly assembly, IReadOnlyList<string> layers)
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>The namespaces that have types, sorted by name.</summary>
    public IEnumerable<string> Namespaces => TypesWithNames.Select(type => type.Namespace!).Distinct().Order(StringComparer.Ordinal);

    private IEnumerable<Type> TypesWithNames =>
        assembly.GetTypes().Where(type => type.Namespace is not null && !type.IsDefined(typeof(CompilerGeneratedAttribute)));

    /// <summary>The types of a layer that use a layer above it.</summary>
    /// <param name="layer">The full name of the layer's namespace.</param>
    /// <returns>The types' full names; empty if the order holds.</returns>
    public IReadOnlyList<string> Violations(string layer)
    {
        // Types are listed one by one: the name of a namespace would also match the namespaces inside it, which are below it.
        var names = layers.SkipWhile(other => other != layer).Skip(1).ToHashSet(StringComparer.Ordinal);
        var above = TypesWithNames.Where(type => names.Contains(type.Namespace!) && !type.IsNested).ToHashSet();
        return above.Count == 0 ? [] : [.. Users(layer, above).Union(Catchers(layer, above))];
    }

    private IEnumerable<string> Users(string layer, HashSet<Type> types) => Types.InAssembly(assembly)
        .That().ResideInNamespaceMatching($"^{Regex.Escape(layer)}$")
        .ShouldNot().HaveDependencyOnAny([.. types.Select(type => type.FullName!.Split('`')[0])])
        .GetResult().FailingTypeNames ?? [];

    /// <summary>NetArchTest does not look at the exceptions that methods catch.</summary>
    private IEnumerable<string> Catchers(string layer, HashSet<Type> types) => assembly.GetTypes()
        .Where(type => type.Namespace == layer && type
            .GetMethods(Declared)
            .SelectMany(method => method.GetMethodBody()?.ExceptionHandlingClauses ?? [])
            .Any(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause && types.Contains(clause.CatchType!)))
        .Select(type => type.FullName!);
}
