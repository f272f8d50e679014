using System.Text;

namespace ReportExtractor.Ocr.Models.Folding;

/// <summary>The steps of a model in ONNX, which are changed here and there.</summary>
internal sealed class ModelGraph
{
    // Fields of ModelProto, GraphProto and ValueInfoProto in onnx.proto.
    private const int GraphOfModel = 7;
    private const int NodeOfGraph = 1;
    private const int OutputOfGraph = 12;
    private const int NameOfValue = 1;

    private readonly List<ProtoField> _model;
    private readonly List<ProtoField> _graph;
    private readonly List<GraphNode> _nodes;
    private readonly Dictionary<string, GraphNode> _makers;
    private readonly ILookup<string, GraphNode> _users;
    private readonly HashSet<string> _results;
    private readonly Dictionary<GraphNode, GraphNode[]> _changes = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads a model.</summary>
    /// <param name="model">A ModelProto.</param>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public ModelGraph(ReadOnlyMemory<byte> model)
    {
        _model = ProtoMessage.Read(model);
        _graph = ProtoMessage.Read(_model.Find(field => field.Number == GraphOfModel).Bytes);
        _nodes = [.. _graph.Where(field => field.Number == NodeOfGraph).Select(field => GraphNode.Read(field.Bytes))];
        _makers = _nodes.SelectMany(node => node.Outputs, (node, name) => (node, name)).DistinctBy(made => made.name)
            .ToDictionary(made => made.name, made => made.node);
        _users = _nodes.SelectMany(node => node.Inputs, (node, name) => (node, name)).ToLookup(use => use.name, use => use.node);
        _results = [.. _graph.Where(field => field.Number == OutputOfGraph)
            .SelectMany(field => ProtoMessage.Texts(ProtoMessage.Read(field.Bytes), NameOfValue))];
    }

    /// <summary>The steps as they were read.</summary>
    public IReadOnlyList<GraphNode> Nodes => _nodes;

    /// <summary>A constant; null if there is none of this name.</summary>
    public GraphTensor? Constant(string name) => _makers.GetValueOrDefault(name)?.Tensor();

    /// <summary>The step that makes something; null if none does.</summary>
    public GraphNode? MakerOf(string name) => _makers.GetValueOrDefault(name);

    /// <summary>The steps that take something.</summary>
    public IEnumerable<GraphNode> UsersOf(string name) => _users[name];

    /// <summary>
    /// The one step that takes what a step makes, if it does a certain thing with that and a constant number; what the number is.
    /// </summary>
    public (GraphNode Node, float Number)? NextWithNumber(GraphNode node, string name) =>
        OnlyUserOf(node, name) is { Inputs.Count: 2 } next
        && Constant(next.Inputs[next.Inputs[0] == node.Output ? 1 : 0])?.Scalar is { } number
            ? (next, number)
            : null;

    /// <summary>The one step that takes what a step makes, if it does a certain thing; else null.</summary>
    public GraphNode? OnlyUserOf(GraphNode node, string name) =>
        !_results.Contains(node.Output) && _users[node.Output].ToList() is [{ Outputs.Count: 1 } only] && only.Operator == name
            ? only
            : null;

    /// <summary>Puts other steps in the place of a step: none of them to leave it out.</summary>
    public void Replace(GraphNode node, params GraphNode[] others) => _changes[node] = others;

    /// <summary>Writes the model with the changes.</summary>
    public byte[] Write()
    {
        var nodes = _nodes.SelectMany(node => _changes.TryGetValue(node, out var others) ? others : [node]);
        var graph = ProtoMessage.Write(
        [
            .. nodes.Select(node => ProtoField.Of(NodeOfGraph, node.Write())),
            .. _graph.Where(field => field.Number != NodeOfGraph),
        ]);
        return ProtoMessage.Write(_model.Select(field => field.Number == GraphOfModel ? ProtoField.Of(GraphOfModel, graph) : field));
    }
}
