// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;

/** The statements that a look-up sends to Neo4j, so that the driver alone can send the same. */
record Statements(List<Statement> all) {

    /** A statement with its parameters. */
    record Statement(String cypher, Map<String, Object> parameters) {}

    static Statements of(String cypher, Map<String, Object> parameters) {
        return new Statements(List.of(new Statement(cypher, parameters)));
    }

    /** Those that a look-up sends through the driver that it is given. */
    static Statements sentBy(Driver driver, Consumer<Driver> lookUp) {
        List<Statement> sent = new ArrayList<>();
        lookUp.accept(proxy(Driver.class, (method, arguments, call) -> {
            Object result = call.on(driver);
            return result instanceof Session session ? listening(session, sent) : result;
        }));
        return new Statements(List.copyOf(sent));
    }

    /** Sends them, each in a read transaction, and takes in every row. */
    void send(Driver driver) {
        for (Statement each : all) {
            try (Session session = driver.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
                session.executeRead(transaction -> transaction.run(each.cypher(), each.parameters()).list());
            }
        }
    }

    private static Session listening(Session session, List<Statement> sent) {
        return proxy(Session.class, (method, arguments, call) -> {
            if (method.equals("executeRead")) {
                @SuppressWarnings("unchecked")
                TransactionCallback<Object> work = (TransactionCallback<Object>) arguments[0];
                return session.executeRead(transaction -> work.execute(listening(transaction, sent)));
            }
            return call.on(session);
        });
    }

    private static TransactionContext listening(TransactionContext transaction, List<Statement> sent) {
        return proxy(TransactionContext.class, (method, arguments, call) -> {
            if (method.equals("run") && arguments.length == 2 && arguments[1] instanceof Map<?, ?> parameters) {
                @SuppressWarnings("unchecked")
                Map<String, Object> named = (Map<String, Object>) parameters;
                sent.add(new Statement((String) arguments[0], named));
            }
            return call.on(transaction);
        });
    }

    private interface Call {

        @Nullable
        Object on(Object target) throws Throwable;
    }

    private interface Listener {

        @Nullable
        Object heard(String method, Object[] arguments, Call call) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Listener listener) {
        InvocationHandler handler = (self, method, arguments) -> listener.heard(method.getName(),
                arguments == null ? new Object[0] : arguments,
                target -> {
                    try {
                        return method.invoke(target, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getTargetException();
                    }
                });
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, handler));
    }
}
